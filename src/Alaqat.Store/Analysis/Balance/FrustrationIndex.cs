namespace Alaqat.Store;

/// <summary>
/// The line index of balance (Harary 1959, Behavioral Science 4:316-323). Each connected part for itself: up to
/// <see cref="MostExact"/> actors all divisions are tried; beyond that, divisions grown along a spanning tree from up to
/// <see cref="MostStarts"/> actors are improved by moving one actor at a time, and the best is kept.
/// </summary>
public static class FrustrationIndex
{
    public const int MostExact = 18;
    public const int MostStarts = 16;

    public static Frustration Of(IReadOnlyList<NetworkTie> ties)
    {
        var signed = ties.Where(tie => tie.Sign != 0).ToList();
        var ids = signed.SelectMany(tie => (string[])[tie.A, tie.B]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var numbers = ids.Select((id, number) => (id, number)).ToDictionary(pair => pair.id, pair => pair.number, StringComparer.Ordinal);
        var graph = WeightedGraph.Undirected(ids.Length, signed.Select(tie => (numbers[tie.A], numbers[tie.B], (double)tie.Sign)));
        var camps = new int[ids.Length];
        var exact = true;
        foreach (var part in Parts(graph))
        {
            exact &= part.Count <= MostExact;
            var best = part.Count <= MostExact ? TryAll(graph, part, camps) : Search(graph, part, camps.Length);
            foreach (var node in part)
                camps[node] = best[node] == best[part[0]] ? 0 : 1;
        }

        return new Frustration(Against(graph, Enumerable.Range(0, ids.Length), camps), signed.Count, exact, [.. ids.Select((id, number) => (id, camps[number]))]);
    }

    /// <summary>Connected parts, each with its nodes in breadth-first order from its lowest.</summary>
    static List<List<int>> Parts(WeightedGraph graph)
    {
        var parts = new List<List<int>>();
        var seen = new bool[graph.Count];
        for (var start = 0; start < graph.Count; start++)
        {
            if (seen[start])
                continue;
            seen[start] = true;
            var part = new List<int> { start };
            for (var i = 0; i < part.Count; i++)
            {
                foreach (var (next, _) in graph.From(part[i]))
                {
                    if (seen[next])
                        continue;
                    seen[next] = true;
                    part.Add(next);
                }
            }

            parts.Add(part);
        }

        return parts;
    }

    /// <summary>All divisions, one move from each to the next (Gray code); the first node stays.</summary>
    static int[] TryAll(WeightedGraph graph, List<int> part, int[] camps)
    {
        var camp = (int[])camps.Clone();
        var now = Against(graph, part, camp);
        var (least, best) = (now, (int[])camp.Clone());
        for (uint code = 1; code < 1u << (part.Count - 1); code++)
        {
            var node = part[1 + System.Numerics.BitOperations.TrailingZeroCount(code)];
            now += Change(graph, node, camp);
            camp[node] ^= 1;
            if (now < least)
                (least, best) = (now, (int[])camp.Clone());
        }

        return best;
    }

    static int[] Search(WeightedGraph graph, List<int> part, int nodes)
    {
        int[]? best = null;
        var least = int.MaxValue;
        foreach (var start in part.OrderByDescending(node => graph.From(node).Length).ThenBy(node => node).Take(MostStarts))
        {
            var camp = Grow(graph, start, nodes);
            for (var moved = true; moved;)
            {
                moved = false;
                foreach (var node in part)
                {
                    if (Change(graph, node, camp) >= 0)
                        continue;
                    camp[node] ^= 1;
                    moved = true;
                }
            }

            if (Against(graph, part, camp) is var against && against < least)
                (least, best) = (against, camp);
        }

        return best!;
    }

    /// <summary>Friends into the same camp, foes into the other, as they are met breadth first.</summary>
    static int[] Grow(WeightedGraph graph, int start, int nodes)
    {
        var camp = new int[nodes];
        var seen = new HashSet<int> { start };
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var (next, sign) in graph.From(node))
            {
                if (!seen.Add(next))
                    continue;
                camp[next] = sign > 0 ? camp[node] : camp[node] ^ 1;
                queue.Enqueue(next);
            }
        }

        return camp;
    }

    /// <summary>How many more ties stand against the camps when a node changes its own.</summary>
    static int Change(WeightedGraph graph, int node, int[] camp)
    {
        var change = 0;
        foreach (var (other, sign) in graph.From(node))
            change += IsAgainst(sign, camp[node], camp[other]) ? -1 : 1;
        return change;
    }

    static int Against(WeightedGraph graph, IEnumerable<int> part, int[] camp)
    {
        var against = 0;
        foreach (var node in part)
        {
            foreach (var (other, sign) in graph.From(node))
                against += other > node && IsAgainst(sign, camp[node], camp[other]) ? 1 : 0;
        }

        return against;
    }

    static bool IsAgainst(double sign, int camp, int other) => sign > 0 ? camp != other : camp == other;
}
