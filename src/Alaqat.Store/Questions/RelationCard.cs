namespace Alaqat.Store;

/// <summary>What the articles of a store tell of two actors toward each other. Every part is as told by somebody; none says who is right.</summary>
public sealed record RelationCard
{
    public required string A { get; init; }

    public required string B { get; init; }

    /// <summary>The claims it rests on, by day.</summary>
    public required IReadOnlyList<StoredClaim> Claims { get; init; }

    /// <summary>Articles that tell them.</summary>
    public required int Documents { get; init; }

    public required StatusTallies Tallies { get; init; }

    public required BalanceSeries Balance { get; init; }

    public required IReadOnlyList<ActTally> Acts { get; init; }

    /// <summary>Reasons given, by day of their claims.</summary>
    public required IReadOnlyList<StatedGround> Reasons { get; init; }

    /// <summary>Goals given, by day of their claims.</summary>
    public required IReadOnlyList<StatedGround> Goals { get; init; }

    public required IReadOnlyList<VoiceTally> Voices { get; init; }

    public required IReadOnlyList<OutletTally> Outlets { get; init; }

    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>How each outlet names A.</summary>
    public required FramingTable FramingOfA { get; init; }

    /// <summary>How each outlet names B.</summary>
    public required FramingTable FramingOfB { get; init; }

    /// <summary>Earliest claim with a day, or null.</summary>
    public StoredClaim? First => Claims.FirstOrDefault(claim => claim.Day is not null);

    /// <summary>Latest claim with a day, or null.</summary>
    public StoredClaim? Last => Claims.LastOrDefault(claim => claim.Day is not null);

    /// <param name="claims">Any claims; those between the two, in either direction, are taken.</param>
    public static RelationCard Of(IEnumerable<StoredClaim> claims, string a, string b, ConflictScale scale, PeriodUnit unit)
    {
        var own = ClaimOrder.Sorted(claims.Where(claim => IsBetween(claim, a, b)));
        return new RelationCard
        {
            A = a,
            B = b,
            Claims = own,
            Documents = own.Select(claim => claim.Document.Key).Distinct(StringComparer.Ordinal).Count(),
            Tallies = StatusTallies.Of(own, scale),
            Balance = BalanceSeries.Of(own.Select(Act.Of), scale, unit),
            Acts = ActTally.Of(own, scale),
            Reasons = [.. own.SelectMany(claim => claim.Reasons.Select(words => new StatedGround(words, claim)))],
            Goals = [.. own.SelectMany(claim => claim.Goals.Select(words => new StatedGround(words, claim)))],
            Voices = VoiceTally.Of(own, scale),
            Outlets = OutletTally.Of(own, scale),
            Contradictions = Store.Contradictions.In(own, scale, unit),
            FramingOfA = FramingTable.Of(own, a),
            FramingOfB = FramingTable.Of(own, b),
        };
    }

    internal static bool IsBetween(StoredClaim claim, string a, string b) =>
        (claim.Source?.Id == a && claim.Target?.Id == b) || (claim.Source?.Id == b && claim.Target?.Id == a);
}
