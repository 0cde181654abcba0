namespace Alaqat.Claims;

/// <summary>The figures of section 10 of the codebook, as <c>score_claims.py</c> names them.</summary>
public sealed record ClaimScores
{
    public required int Units { get; init; }

    public required PrecisionRecall Claim { get; init; }

    public required PrecisionRecall Dyad { get; init; }

    public required PrecisionRecall Pair { get; init; }

    /// <summary>Claims with a hidden side, scored apart.</summary>
    public required PrecisionRecall OneSided { get; init; }

    public required double? StatusAccuracy { get; init; }

    public required double? HolderAccuracy { get; init; }

    public required double? HolderAccuracyWhereAttributed { get; init; }

    public required PrecisionRecall ReasonsOnMatched { get; init; }

    /// <summary>Over the whole text: every stated reason, whether or not its claim was found.</summary>
    public required PrecisionRecall Reasons { get; init; }

    public required PrecisionRecall GoalsOnMatched { get; init; }

    public required PrecisionRecall Goals { get; init; }

    public required IReadOnlyList<(ClaimType Type, PrecisionRecall Score)> ByType { get; init; }

    /// <summary>How often claims of like confidence are right, the least confident first; empty where the system gives no confidence.</summary>
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }

    /// <summary>Gold claims that were not found, in the order of the gold.</summary>
    public required IReadOnlyList<CodedClaim> Missed { get; init; }

    /// <summary>Claims that the gold does not have, in the order of the system.</summary>
    public required IReadOnlyList<CodedClaim> Wrong { get; init; }
}
