namespace Alaqat.Store;

/// <summary>What one outlet tells.</summary>
/// <param name="Outlet">As given with its articles; empty where none is.</param>
/// <param name="First">Earliest day of a claim, or null.</param>
/// <param name="Last">Latest day of a claim, or null.</param>
public sealed record OutletTally(string Outlet, StatusTallies Tallies, DateOnly? First, DateOnly? Last)
{
    /// <summary>One row an outlet; the one that tells most first.</summary>
    public static IReadOnlyList<OutletTally> Of(IEnumerable<StoredClaim> claims, ConflictScale scale) =>
        [.. claims.GroupBy(Voices.OutletOf, StringComparer.Ordinal)
            .Select(group => new OutletTally(group.Key, StatusTallies.Of(group, scale), group.Min(claim => claim.Day), group.Max(claim => claim.Day)))
            .OrderByDescending(row => row.Tallies.Claims).ThenBy(row => row.Outlet, StringComparer.Ordinal)];
}
