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
            // Farthest first: each node hands its share to those before it on its shortest paths.
            for (var i = seen - 1; i > 0; i--)
            {
                var node = order[i];
                foreach (var (before, _) in graph.From(node))
                {
                    if (distance[before] == distance[node] - 1)
                        share[before] += paths[before] / paths[node] * (1 + share[node]);
                }

                centrality[node] += share[node];
            }
        }

        // Each pair was met from both of its ends.
        var pairs = (n - 1.0) * (n - 2);
        return pairs > 0 ? Array.ConvertAll(centrality, value => value / pairs) : centrality;
    }

    /// <summary>Numbers of shortest paths from a node, breadth first; gives how many nodes it reaches, itself included.</summary>
    static int Count(WeightedGraph graph, int source, int[] distance, double[] paths, int[] order)
    {
        distance[source] = 0;
        paths[source] = 1;
        order[0] = source;
        var seen = 1;
        for (var i = 0; i < seen; i++)
        {
            var node = order[i];
            foreach (var (next, _) in graph.From(node))
            {
                if (distance[next] < 0)
                {
                    distance[next] = distance[node] + 1;
                    order[seen++] = next;
                }

                if (distance[next] == distance[node] + 1)
                    paths[next] += paths[node];
            }
        }

        return seen;
    }
}
