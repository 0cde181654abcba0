using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>A claim as the scorer compares it, of the gold or of a system: ids and spans only.</summary>
public sealed record CodedClaim
{
    /// <summary>Id of the text that it was found in.</summary>
    public required string Doc { get; init; }

    public string? Source { get; init; }

    public string? Target { get; init; }

    public required ClaimType Type { get; init; }

    /// <summary>In lower case, as files write it; null where a system gives none.</summary>
    public string? Status { get; init; }

    public string?[] Holder { get; init; } = [];

    public required TextSpan Trigger { get; init; }

    public TextSpan[] Reasons { get; init; } = [];

    public TextSpan[] Goals { get; init; } = [];

    /// <summary>How likely the system holds it to be right, 0 to 1; null where it does not say.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether both sides are known; the main scores count only these.</summary>
    public bool HasBothSides => !string.IsNullOrEmpty(Source) && !string.IsNullOrEmpty(Target);
}
