namespace Alaqat.Store;

/// <summary>Nodes by number and weighted edges between them. Parallel edges are summed, loops dropped, neighbours in order. Immutable.</summary>
public sealed class WeightedGraph
{
    readonly int[] _starts;
    readonly (int Node, double Weight)[] _edges;
    readonly int[] _neighbours;

    WeightedGraph(int[] starts, (int Node, double Weight)[] edges)
    {
        _starts = starts;
        _edges = edges;
        _neighbours = Array.ConvertAll(edges, edge => edge.Node);
    }

    /// <summary>Number of nodes.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Where one gets from a node by one edge, in order of number.</summary>
    public ReadOnlySpan<(int Node, double Weight)> From(int node) => _edges.AsSpan(_starts[node].._starts[node + 1]);

    /// <summary>As <see cref="From"/> without the weights: for loops over all edges many times.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => _neighbours.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);

    public static WeightedGraph Directed(int nodes, IEnumerable<(int From, int To, double Weight)> edges) => Build(nodes, [.. edges.Where(edge => edge.From != edge.To)]);

    /// <summary>Each edge leads both ways.</summary>
    public static WeightedGraph Undirected(int nodes, IEnumerable<(int A, int B, double Weight)> edges)
    {
        var both = new List<(int, int, double)>();
        foreach (var (a, b, weight) in edges)
        {
            if (a == b)
                continue;
            both.Add((a, b, weight));
            both.Add((b, a, weight));
        }

        return Build(nodes, [.. both]);
    }

    static WeightedGraph Build(int nodes, (int From, int To, double Weight)[] edges)
    {
        var sorted = Sorted(Sorted(edges, nodes, byEnd: true), nodes, byEnd: false);
        var starts = new int[nodes + 1];
        var merged = new (int Node, double Weight)[sorted.Length];
        var (count, before) = (0, (From: -1, To: -1));
        foreach (var (from, to, weight) in sorted)
        {
            if ((from, to) == before)
            {
                merged[count - 1].Weight += weight;
                continue;
            }

            merged[count++] = (to, weight);
            starts[from + 1]++;
            before = (from, to);
        }

        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        Array.Resize(ref merged, count);
        return new WeightedGraph(starts, merged);
    }

    /// <summary>Counting sort; edges that are equal by it stay in their order, so that sums do not depend on anything else.</summary>
    static (int From, int To, double Weight)[] Sorted((int From, int To, double Weight)[] edges, int nodes, bool byEnd)
    {
        var next = new int[nodes + 1];
        foreach (var edge in edges)
            next[(byEnd ? edge.To : edge.From) + 1]++;
        for (var i = 1; i < next.Length; i++)
            next[i] += next[i - 1];
        var sorted = new (int From, int To, double Weight)[edges.Length];
        foreach (var edge in edges)
            sorted[next[byEnd ? edge.To : edge.From]++] = edge;
        return sorted;
    }
}
