namespace Alaqat.Store;

/// <summary>Who stands how toward whom: a directed, signed, weighted network of claims told as facts. Nodes and edges in ordinal order of ids.</summary>
public sealed class RelationNetwork
{
    readonly (int From, int To)[] _edgeEnds;
    readonly (int A, int B)[] _tieEnds;

    RelationNetwork(NetworkNode[] nodes, NetworkEdge[] edges, (int From, int To)[] ends)
    {
        Nodes = nodes;
        Edges = edges;
        _edgeEnds = ends;
        (Ties, _tieEnds) = Together(edges, ends);
    }

    public IReadOnlyList<NetworkNode> Nodes { get; }

    public IReadOnlyList<NetworkEdge> Edges { get; }

    /// <summary>The edges with both directions together.</summary>
    public IReadOnlyList<NetworkTie> Ties { get; }

    /// <summary>The network of some claims; those without both sides, between an actor and itself, or not told as facts are left out.</summary>
    /// <param name="leastCount">Pairs of which fewer claims are told, in both directions together, are left out.</param>
    public static RelationNetwork Of(IEnumerable<Act> acts, ConflictScale scale, int leastCount = 1) => Of(ToldActs.Of(acts), scale, leastCount);

    /// <summary>As the other; from acts that a store gives by numbers.</summary>
    public static RelationNetwork Of(ToldActs acts, ConflictScale scale, int leastCount = 1)
    {
        var open = EdgeSums.Of(acts, scale, leastCount);
        var (asSource, asTarget) = (new int[acts.Actors.Length], new int[acts.Actors.Length]);
        foreach (var (edge, from, to) in open)
        {
            asSource[from] += edge.Count;
            asTarget[to] += edge.Count;
        }

        var numbers = new int[acts.Actors.Length];
        var nodes = new List<NetworkNode>();
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = nodes.Count;
            if (asSource[i] + asTarget[i] > 0)
                nodes.Add(new NetworkNode(acts.Actors[i], asSource[i], asTarget[i]));
        }

        return new RelationNetwork([.. nodes], [.. open.Select(edge => edge.Edge)], [.. open.Select(edge => (numbers[edge.From], numbers[edge.To]))]);
    }

    /// <summary>Both directions together, weighted by the number of claims: for the centralities, to which a quarrel is a tie as much as a friendship.</summary>
    public WeightedGraph ByCount() => WeightedGraph.Undirected(Nodes.Count, Ties.Select((tie, i) => (_tieEnds[i].A, _tieEnds[i].B, (double)tie.Count)));

    /// <summary>Both directions together, weighted by the sum of scores: for communities and balance.</summary>
    public WeightedGraph BySum() => WeightedGraph.Undirected(Nodes.Count, Ties.Select((tie, i) => (_tieEnds[i].A, _tieEnds[i].B, tie.Sum)));

    /// <summary>From source to target, weighted by the number of claims.</summary>
    public WeightedGraph Directed() => WeightedGraph.Directed(Nodes.Count, Edges.Select((edge, i) => (_edgeEnds[i].From, _edgeEnds[i].To, (double)edge.Count)));

    static (NetworkTie[] Ties, (int A, int B)[] Ends) Together(NetworkEdge[] edges, (int From, int To)[] ends)
    {
        // By the lower end, then the higher, then the direction that begins at the lower.
        var keys = new long[ends.Length];
        var order = new int[ends.Length];
        for (var i = 0; i < ends.Length; i++)
        {
            var (from, to) = ends[i];
            keys[i] = ((long)Math.Min(from, to) << 32) | ((long)Math.Max(from, to) << 1) | (from > to ? 1L : 0L);
            order[i] = i;
        }

        Array.Sort(keys, order);
        var ties = new List<NetworkTie>(ends.Length);
        var places = new List<(int A, int B)>(ends.Length);
        for (var i = 0; i < order.Length; i++)
        {
            var (from, to) = ends[order[i]];
            var (a, b, isBack) = (Math.Min(from, to), Math.Max(from, to), from > to);
            var edge = edges[order[i]];
            if (isBack && places.Count > 0 && places[^1] == (a, b))
            {
                ties[^1] = ties[^1] with { Count = ties[^1].Count + edge.Count, Sum = ties[^1].Sum + edge.Sum };
                continue;
            }

            ties.Add(isBack ? new NetworkTie(edge.Target, edge.Source, edge.Count, edge.Sum) : new NetworkTie(edge.Source, edge.Target, edge.Count, edge.Sum));
            places.Add((a, b));
        }

        return ([.. ties], [.. places]);
    }
}
