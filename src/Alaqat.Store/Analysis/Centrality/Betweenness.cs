using System.Runtime.CompilerServices;

namespace Alaqat.Store;

/// <summary>
/// Betweenness: the share of shortest paths between two other nodes that pass a node (Freeman 1977, Sociometry 40:35-41), by the
/// algorithm of Brandes (2001, Journal of Mathematical Sociology 25:163-177). Each edge counts as one step, whatever its weight.
/// </summary>
public static class Betweenness
{
    /// <summary>One value a node, from 0 to 1: divided by the number of pairs of other nodes.</summary>
    /// <param name="graph">Undirected.</param>
    public static double[] Of(WeightedGraph graph)
    {
        var n = graph.Count;
        var centrality = new double[n];
        var distance = new int[n];
        var paths = new double[n];
        var share = new double[n];
        var order = new int[n];
        for (var source = 0; source < n; source++)
        {
            Array.Fill(distance, -1);
            Array.Clear(paths);
            Array.Clear(share);
            var seen = Count(graph, source, distance, paths, order);
            Share(graph, order.AsSpan(0, seen), distance, paths, share);
            foreach (var node in order.AsSpan(1..seen))
                centrality[node] += share[node];
        }

        // Each pair was met from both of its ends.
        var pairs = (n - 1.0) * (n - 2);
        return pairs > 0 ? Array.ConvertAll(centrality, value => value / pairs) : centrality;
    }

    /// <summary>Numbers of shortest paths from a node, breadth first; gives how many nodes it reaches, itself included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static int Count(WeightedGraph graph, int source, int[] distance, double[] paths, int[] order)
    {
        distance[source] = 0;
        paths[source] = 1;
        order[0] = source;
        var seen = 1;
        for (var i = 0; i < seen; i++)
        {
            var node = order[i];
            var next = distance[node] + 1;
            // Where all nodes are met, those that are farthest lead no farther.
            if (seen == order.Length && distance[order[seen - 1]] < next)
                break;
            var own = paths[node];
            foreach (var other in graph.Neighbours(node))
            {
                if (distance[other] < 0)
                {
                    distance[other] = next;
                    order[seen++] = other;
                }

                paths[other] += Where(distance[other] == next, own);
            }
        }

        return seen;
    }

    /// <summary>Farthest first, each node hands its share to those before it on its shortest paths. What the source would get nobody asks for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Share(WeightedGraph graph, ReadOnlySpan<int> order, int[] distance, double[] paths, double[] share)
    {
        for (var i = order.Length - 1; i > 0 && distance[order[i]] > 1; i--)
        {
            var node = order[i];
            var (before, all, own) = (distance[node] - 1, paths[node], 1 + share[node]);
            foreach (var other in graph.Neighbours(node))
                share[other] += Where(distance[other] == before, paths[other] / all * own);
        }
    }

    /// <summary>The value or zero, without a jump: which it will be, no processor can guess.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double Where(bool holds, double value) =>
        BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) & -(long)Unsafe.BitCast<bool, byte>(holds));
}
