namespace Alaqat.Store;

/// <summary>
/// Modularity with signs: friends inside, foes between, compared with chance
/// (Gómez, Jensen and Arenas 2009, Physical Review E 80:016114, equation 17). Without negative edges it is Newman's modularity.
/// </summary>
public static class SignedModularity
{
    /// <summary>From -1 to 1.</summary>
    /// <param name="graph">Undirected, with signed weights.</param>
    /// <param name="community">The community of each node.</param>
    public static double Of(WeightedGraph graph, IReadOnlyList<int> community)
    {
        var inside = 0.0;
        var positive = new double[graph.Count];
        var negative = new double[graph.Count];
        for (var node = 0; node < graph.Count; node++)
        {
            foreach (var (other, weight) in graph.From(node))
            {
                (weight > 0 ? positive : negative)[node] += Math.Abs(weight);
                if (community[node] == community[other])
                    inside += weight;
            }
        }

        double allPositive = positive.Sum(), allNegative = negative.Sum();
        if (allPositive + allNegative == 0)
            return 0;
        var expected = 0.0;
        foreach (var members in Enumerable.Range(0, graph.Count).GroupBy(node => community[node]))
        {
            double own = members.Sum(node => positive[node]), foes = members.Sum(node => negative[node]);
            expected += (allPositive > 0 ? own * own / allPositive : 0) - (allNegative > 0 ? foes * foes / allNegative : 0);
        }

        return (inside - expected) / (allPositive + allNegative);
    }
}
