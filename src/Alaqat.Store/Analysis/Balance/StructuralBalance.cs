namespace Alaqat.Store;

/// <summary>
/// How far a signed network is from two camps that are at peace within and at odds between
/// (Heider 1946, Journal of Psychology 21:107-112; Cartwright and Harary 1956, Psychological Review 63:277-293).
/// </summary>
/// <param name="Triads">Closed triads.</param>
/// <param name="Balanced">Those of which the product of the signs is positive.</param>
/// <param name="ByHostile">Triads by the number of their hostile ties, 0 to 3.</param>
/// <param name="Frustration">Least number of ties against the camps.</param>
public sealed record StructuralBalance(int Triads, int Balanced, IReadOnlyList<int> ByHostile, Frustration Frustration)
{
    /// <summary>Balanced triads by triads, from 0 to 1; null where no triad is closed.</summary>
    public double? Share => Triads == 0 ? null : (double)Balanced / Triads;

    public static StructuralBalance Of(IReadOnlyList<NetworkTie> ties)
    {
        var signed = new SignedTies(ties);
        var byHostile = Store.Triads.ByHostile(signed);
        return new StructuralBalance(byHostile.Sum(), byHostile[0] + byHostile[2], byHostile, FrustrationIndex.Of(signed));
    }
}
