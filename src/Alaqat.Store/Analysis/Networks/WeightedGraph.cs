namespace Alaqat.Store;

/// <summary>Nodes by number and weighted edges between them. Parallel edges are summed, loops dropped, neighbours in order. Immutable.</summary>
public sealed class WeightedGraph
{
    readonly (int Node, double Weight)[][] _neighbours;

    WeightedGraph((int, double)[][] neighbours) => _neighbours = neighbours;

    /// <summary>Number of nodes.</summary>
    public int Count => _neighbours.Length;

    /// <summary>Where one gets from a node by one edge, in order of number.</summary>
    public ReadOnlySpan<(int Node, double Weight)> From(int node) => _neighbours[node];

    public static WeightedGraph Directed(int nodes, IEnumerable<(int From, int To, double Weight)> edges) => Build(nodes, edges);

    /// <summary>Each edge leads both ways.</summary>
    public static WeightedGraph Undirected(int nodes, IEnumerable<(int A, int B, double Weight)> edges) =>
        Build(nodes, edges.SelectMany<(int A, int B, double Weight), (int, int, double)>(edge => [(edge.A, edge.B, edge.Weight), (edge.B, edge.A, edge.Weight)]));

    static WeightedGraph Build(int nodes, IEnumerable<(int From, int To, double Weight)> edges)
    {
        var sums = new Dictionary<int, double>[nodes];
        for (var i = 0; i < nodes; i++)
            sums[i] = [];
        foreach (var (from, to, weight) in edges)
        {
            if (from != to)
                sums[from][to] = sums[from].GetValueOrDefault(to) + weight;
        }

        return new WeightedGraph(Array.ConvertAll(sums, row => row.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key).ToArray()));
    }
}
