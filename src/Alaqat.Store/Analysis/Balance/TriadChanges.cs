namespace Alaqat.Store;

/// <summary>Compares the triads of two periods.</summary>
public static class TriadChanges
{
    /// <summary>Triads that opened, closed or took other signs, in ordinal order of their actors.</summary>
    public static IReadOnlyList<TriadChange> Between(IEnumerable<NetworkTie> before, IEnumerable<NetworkTie> after)
    {
        var earlier = Triads.Of(before).ToDictionary(triad => (triad.A, triad.B, triad.C));
        var later = Triads.Of(after).ToDictionary(triad => (triad.A, triad.B, triad.C));
        return [.. earlier.Keys.Union(later.Keys)
            .OrderBy(key => key.A, StringComparer.Ordinal).ThenBy(key => key.B, StringComparer.Ordinal).ThenBy(key => key.C, StringComparer.Ordinal)
            .Select(key => new TriadChange(
                key.A, key.B, key.C,
                earlier.TryGetValue(key, out var was) ? was : null,
                later.TryGetValue(key, out var became) ? became : null))
            .Where(change => change.Before != change.After)];
    }
}
