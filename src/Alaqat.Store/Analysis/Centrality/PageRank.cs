namespace Alaqat.Store;

/// <summary>
/// PageRank: where one is who follows the edges at random, by weight, and now and then starts anywhere
/// (Brin and Page 1998, Computer Networks 30:107-117). Who comes to a node without edges starts anywhere.
/// </summary>
public static class PageRank
{
    /// <summary>How often an edge is followed; the published value.</summary>
    public const double Damping = 0.85;

    const int MostSteps = 1000;
    const double Tolerance = 1e-12;

    /// <summary>One probability a node; all together 1.</summary>
    /// <param name="graph">Directed, with weights above zero.</param>
    public static double[] Of(WeightedGraph graph)
    {
        var n = graph.Count;
        var rank = new double[n];
        Array.Fill(rank, 1.0 / n);
        var outgoing = new double[n];
        for (var node = 0; node < n; node++)
        {
            foreach (var (_, weight) in graph.From(node))
                outgoing[node] += weight;
        }

        for (var step = 0; step < MostSteps; step++)
        {
            var lost = 0.0;
            for (var node = 0; node < n; node++)
                lost += outgoing[node] > 0 ? 0 : rank[node];
            var next = new double[n];
            Array.Fill(next, (1 - Damping + Damping * lost) / n);
            for (var node = 0; node < n; node++)
            {
                foreach (var (to, weight) in graph.From(node))
                    next[to] += Damping * rank[node] * weight / outgoing[node];
            }

            var change = 0.0;
            for (var node = 0; node < n; node++)
                change += Math.Abs(next[node] - rank[node]);
            rank = next;
            if (change < Tolerance)
                break;
        }

        return rank;
    }
}
