namespace Alaqat.Store;

/// <summary>What one voice tells.</summary>
/// <param name="Voice"><c>author</c>, or the chain of holders.</param>
public sealed record VoiceTally(string Voice, StatusTallies Tallies, int Outlets)
{
    /// <summary>One row a voice; the one that tells most first.</summary>
    public static IReadOnlyList<VoiceTally> Of(IEnumerable<StoredClaim> claims, ConflictScale scale) =>
        [.. claims.GroupBy(Voices.Of, StringComparer.Ordinal)
            .Select(group => new VoiceTally(group.Key, StatusTallies.Of(group, scale), group.Select(Voices.OutletOf).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(row => row.Tallies.Claims).ThenBy(row => row.Voice, StringComparer.Ordinal)];
}
