using System.Runtime.CompilerServices;

namespace Alaqat.Store;

/// <summary>The closed triads of a signed network.</summary>
public static class Triads
{
    /// <summary>In ordinal order of their actors. Ties without a sign close no triad.</summary>
    public static IEnumerable<Triad> Of(IEnumerable<NetworkTie> ties)
    {
        var signed = new SignedTies(ties);
        return Numbers(Later(signed)).Select(triad => new Triad(signed.Ids[triad.A], signed.Ids[triad.B], signed.Ids[triad.C], triad.AB, triad.AC, triad.BC));
    }

    /// <summary>How many there are, by the number of their hostile ties, 0 to 3.</summary>
    public static int[] ByHostile(IEnumerable<NetworkTie> ties) => ByHostile(new SignedTies(ties));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int[] ByHostile(SignedTies ties)
    {
        var later = Later(ties);
        var counts = new int[4];
        var toA = new int[later.Length];
        foreach (var row in later)
        {
            foreach (var (node, sign) in row)
                toA[node] = sign;
            foreach (var (b, ab) in row)
            {
                foreach (var (c, bc) in later[b])
                {
                    if (toA[c] is not 0 and var ac)
                        counts[(3 - ab - ac - bc) / 2]++;
                }
            }

            foreach (var (node, _) in row)
                toA[node] = 0;
        }

        return counts;
    }

    /// <summary>For each actor the ties to those that come later, in order.</summary>
    static (int Node, int Sign)[][] Later(SignedTies ties)
    {
        var later = Array.ConvertAll(ties.Ids, _ => new List<(int Node, int Sign)>());
        foreach (var (a, b, sign) in ties.All)
            later[a].Add((b, sign));
        return Array.ConvertAll(later, row =>
        {
            row.Sort();
            return row.ToArray();
        });
    }

    static IEnumerable<(int A, int B, int C, int AB, int AC, int BC)> Numbers((int Node, int Sign)[][] later)
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
