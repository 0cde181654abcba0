using System.Runtime.CompilerServices;

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

    public static Frustration Of(IReadOnlyList<NetworkTie> ties) => Of(new SignedTies(ties));

    internal static Frustration Of(SignedTies ties)
    {
        var ids = ties.Ids;
        var graph = WeightedGraph.Undirected(ids.Length, ties.All.Select(tie => (tie.A, tie.B, (double)tie.Sign)));
        var camps = new int[ids.Length];
        var exact = true;
        foreach (var part in Parts(graph))
        {
            exact &= part.Count <= MostExact;
            var best = part.Count <= MostExact ? TryAll(graph, part, camps) : Search(graph, part, camps.Length);
            foreach (var node in part)
                camps[node] = best[node] == best[part[0]] ? 0 : 1;
        }

        return new Frustration(Against(graph, Enumerable.Range(0, ids.Length), camps), ties.All.Count, exact, [.. ids.Select((id, number) => (id, camps[number]))]);
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
            if (Improve(graph, part, camp) is var against && against < least)
                (least, best) = (against, camp);
        }

        return best!;
    }

    /// <summary>Moves one actor at a time while that helps; gives how many ties stand against the camps in the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static int Improve(WeightedGraph graph, List<int> part, int[] camp)
    {
        // What moving a node would change, kept up as its neighbours move.
        var change = new int[camp.Length];
        foreach (var node in part)
            change[node] = Change(graph, node, camp);
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var node in part)
            {
                if (change[node] >= 0)
                    continue;
                foreach (var (other, sign) in graph.From(node))
                    change[other] += IsAgainst(sign, camp[node], camp[other]) ? 2 : -2;
                change[node] = -change[node];
                camp[node] ^= 1;
                moved = true;
            }
        }

        // A node with so many ties and such a change has half of the difference against it; each tie has two ends.
        var twice = 0;
        foreach (var node in part)
            twice += (graph.Neighbours(node).Length - change[node]) / 2;
        return twice / 2;
    }

    /// <summary>Friends into the same camp, foes into the other, as they are met breadth first.</summary>
    static int[] Grow(WeightedGraph graph, int start, int nodes)
    {
        var camp = new int[nodes];
        var seen = new bool[nodes];
        seen[start] = true;
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var (next, sign) in graph.From(node))
            {
                if (seen[next])
                    continue;
                seen[next] = true;
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
