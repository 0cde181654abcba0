namespace Alaqat.Store;

/// <summary>The closed triads of a signed network.</summary>
public static class Triads
{
    /// <summary>In ordinal order of their actors. Ties without a sign close no triad.</summary>
    public static IEnumerable<Triad> Of(IEnumerable<NetworkTie> ties)
    {
        var (ids, later) = Index(ties);
        return Numbers(later).Select(triad => new Triad(ids[triad.A], ids[triad.B], ids[triad.C], triad.AB, triad.AC, triad.BC));
    }

    /// <summary>How many there are, by the number of their hostile ties, 0 to 3.</summary>
    public static int[] ByHostile(IEnumerable<NetworkTie> ties)
    {
        var counts = new int[4];
        foreach (var (_, _, _, ab, ac, bc) in Numbers(Index(ties).Later))
            counts[(3 - ab - ac - bc) / 2]++;
        return counts;
    }

    /// <summary>Actors in ordinal order, and for each the ties to those that come later.</summary>
    static (string[] Ids, List<(int Node, int Sign)>[] Later) Index(IEnumerable<NetworkTie> ties)
    {
        var signed = ties.Where(tie => tie.Sign != 0).ToList();
        var ids = signed.SelectMany(tie => (string[])[tie.A, tie.B]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var numbers = ids.Select((id, number) => (id, number)).ToDictionary(pair => pair.id, pair => pair.number, StringComparer.Ordinal);
        var later = Array.ConvertAll(ids, _ => new List<(int Node, int Sign)>());
        foreach (var tie in signed)
            later[numbers[tie.A]].Add((numbers[tie.B], tie.Sign));
        foreach (var row in later)
            row.Sort();
        return (ids, later);
    }

    static IEnumerable<(int A, int B, int C, int AB, int AC, int BC)> Numbers(List<(int Node, int Sign)>[] later)
    {
        var toA = new int[later.Length];
        for (var a = 0; a < later.Length; a++)
        {
            foreach (var (node, sign) in later[a])
                toA[node] = sign;
            foreach (var (b, ab) in later[a])
            {
                foreach (var (c, bc) in later[b])
                {
                    if (toA[c] != 0)
                        yield return (a, b, c, ab, toA[c], bc);
                }
            }

            foreach (var (node, _) in later[a])
                toA[node] = 0;
        }
    }
}
