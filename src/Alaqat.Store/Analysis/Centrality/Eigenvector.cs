namespace Alaqat.Store;

/// <summary>
/// Eigenvector centrality: who is tied to the central is central (Bonacich 1972, Journal of Mathematical Sociology 2:113-120).
/// By power iteration on the adjacency matrix plus the unit matrix, which has the same vectors and does not swing on bipartite graphs.
/// </summary>
public static class Eigenvector
{
    const int MostSteps = 1000;
    const double Tolerance = 1e-10;

    /// <summary>One value a node, from 0 to 1, of Euclidean length 1 together. In a graph of several parts the part with the strongest ties has it all.</summary>
    /// <param name="graph">Undirected, with weights above zero.</param>
    public static double[] Of(WeightedGraph graph)
    {
        var n = graph.Count;
        var vector = new double[n];
        Array.Fill(vector, n == 0 ? 0 : 1 / Math.Sqrt(n));
        for (var step = 0; step < MostSteps; step++)
        {
            var next = new double[n];
            for (var node = 0; node < n; node++)
            {
                next[node] = vector[node];
                foreach (var (other, weight) in graph.From(node))
                    next[node] += weight * vector[other];
            }

            var length = Math.Sqrt(next.Sum(value => value * value));
            var change = 0.0;
            for (var node = 0; node < n; node++)
            {
                next[node] /= length;
                change += Math.Abs(next[node] - vector[node]);
            }

            vector = next;
            if (change < Tolerance)
                break;
        }

        return vector;
    }
}
