using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>How often one act is told, by status. For symmetric types the two actors stand in ordinal order.</summary>
public sealed record ActTally(string? Source, string? Target, ClaimType Type, StatusTallies Tallies, int Outlets)
{
    /// <summary>One row for each source, target and type; the most told first.</summary>
    public static IReadOnlyList<ActTally> Of(IEnumerable<StoredClaim> claims, ConflictScale scale) =>
        [.. claims.GroupBy(KeyOf)
            .Select(group => new ActTally(
                group.Key.Source, group.Key.Target, group.Key.Type,
                StatusTallies.Of(group, scale),
                group.Select(Voices.OutletOf).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(row => row.Tallies.Claims)
            .ThenBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Target, StringComparer.Ordinal).ThenBy(row => row.Type)];

    /// <summary>What makes two claims tell the same act, day and status aside.</summary>
    internal static (string? Source, string? Target, ClaimType Type) KeyOf(StoredClaim claim)
    {
        var (source, target) = (claim.Source?.Id, claim.Target?.Id);
        return claim.Type.IsSymmetric() && string.CompareOrdinal(source, target) > 0 ? (target, source, claim.Type) : (source, target, claim.Type);
    }
}
