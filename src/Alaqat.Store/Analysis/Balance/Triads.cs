namespace Alaqat.Store;

/// <summary>The closed triads of a signed network.</summary>
public static class Triads
{
    /// <summary>In ordinal order of their actors. Ties without a sign close no triad.</summary>
    public static IEnumerable<Triad> Of(IEnumerable<NetworkTie> ties)
    {
        var signs = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var tie in ties.Where(tie => tie.Sign != 0))
        {
            if (!signs.TryGetValue(tie.A, out var row))
                signs.Add(tie.A, row = new SortedDictionary<string, int>(StringComparer.Ordinal));
            row.Add(tie.B, tie.Sign);
        }

        foreach (var (a, row) in signs)
        {
            foreach (var (b, ab) in row)
            {
                if (!signs.TryGetValue(b, out var next))
                    continue;
                foreach (var (c, bc) in next)
                {
                    if (row.TryGetValue(c, out var ac))
                        yield return new Triad(a, b, c, ab, ac, bc);
                }
            }
        }
    }
}
