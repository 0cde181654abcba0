namespace Alaqat.Store;

/// <summary>Compares the triads of two periods.</summary>
public static class TriadChanges
{
    /// <summary>Triads that opened, closed or took other signs, in ordinal order of their actors.</summary>
    public static IReadOnlyList<TriadChange> Between(IEnumerable<NetworkTie> before, IEnumerable<NetworkTie> after)
    {
        // Both come in the same order, so that they are gone through side by side.
        using var earlier = Triads.Of(before).GetEnumerator();
        using var later = Triads.Of(after).GetEnumerator();
        var changes = new List<TriadChange>();
        var (hasEarlier, hasLater) = (earlier.MoveNext(), later.MoveNext());
        while (hasEarlier || hasLater)
        {
            var order = !hasLater ? -1 : !hasEarlier ? 1 : Compare(earlier.Current, later.Current);
            if (order != 0 || earlier.Current != later.Current)
            {
                var (a, b, c) = order <= 0 ? (earlier.Current.A, earlier.Current.B, earlier.Current.C) : (later.Current.A, later.Current.B, later.Current.C);
                changes.Add(new TriadChange(a, b, c, order <= 0 ? earlier.Current : null, order >= 0 ? later.Current : null));
            }

            hasEarlier = order <= 0 ? earlier.MoveNext() : hasEarlier;
            hasLater = order >= 0 ? later.MoveNext() : hasLater;
        }

        return changes;
    }

    static int Compare(Triad one, Triad other) =>
        string.CompareOrdinal(one.A, other.A) is not 0 and var a ? a
        : string.CompareOrdinal(one.B, other.B) is not 0 and var b ? b
        : string.CompareOrdinal(one.C, other.C);
}
