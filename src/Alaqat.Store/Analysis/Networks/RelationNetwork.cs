using System.Runtime.InteropServices;

namespace Alaqat.Store;

/// <summary>Who stands how toward whom: a directed, signed, weighted network of claims told as facts. Nodes and edges in ordinal order of ids.</summary>
public sealed class RelationNetwork
{
    RelationNetwork(IReadOnlyList<NetworkNode> nodes, IReadOnlyList<NetworkEdge> edges)
    {
        Nodes = nodes;
        Edges = edges;
        Ties = [.. edges
            .GroupBy(edge => string.CompareOrdinal(edge.Source, edge.Target) < 0 ? (edge.Source, edge.Target) : (edge.Target, edge.Source))
            .Select(group => new NetworkTie(group.Key.Item1, group.Key.Item2, group.Sum(edge => edge.Count), group.Sum(edge => edge.Sum)))
            .OrderBy(tie => tie.A, StringComparer.Ordinal).ThenBy(tie => tie.B, StringComparer.Ordinal)];
    }

    public IReadOnlyList<NetworkNode> Nodes { get; }

    public IReadOnlyList<NetworkEdge> Edges { get; }

    /// <summary>The edges with both directions together.</summary>
    public IReadOnlyList<NetworkTie> Ties { get; }

    /// <summary>The network of some claims; those without both sides, between an actor and itself, or not told as facts are left out.</summary>
    /// <param name="leastCount">Pairs of which fewer claims are told, in both directions together, are left out.</param>
    public static RelationNetwork Of(IEnumerable<Act> acts, ConflictScale scale, int leastCount = 1)
    {
        var open = new Dictionary<(string, string), OpenEdge>();
        foreach (var act in acts)
        {
            if (!act.IsToldAsFact || act is not { Source: { } source, Target: { } target } || source == target)
                continue;
            ref var edge = ref CollectionsMarshal.GetValueRefOrAddDefault(open, (source, target), out _);
            (edge ??= new OpenEdge()).Add(act, scale[act.Type]);
        }

        var edges = open
            .Where(pair => pair.Value.Count + (open.GetValueOrDefault((pair.Key.Item2, pair.Key.Item1))?.Count ?? 0) >= leastCount)
            .Select(pair => pair.Value.Close(pair.Key.Item1, pair.Key.Item2))
            .OrderBy(edge => edge.Source, StringComparer.Ordinal).ThenBy(edge => edge.Target, StringComparer.Ordinal)
            .ToList();
        var bySource = edges.ToLookup(edge => edge.Source, StringComparer.Ordinal);
        var byTarget = edges.ToLookup(edge => edge.Target, StringComparer.Ordinal);
        var nodes = edges.SelectMany(edge => (string[])[edge.Source, edge.Target]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => new NetworkNode(id, bySource[id].Sum(edge => edge.Count), byTarget[id].Sum(edge => edge.Count)))
            .ToList();
        return new RelationNetwork(nodes, edges);
    }

    /// <summary>Both directions together, weighted by the number of claims: for the centralities, to which a quarrel is a tie as much as a friendship.</summary>
    public WeightedGraph ByCount() => Undirected(tie => tie.Count);

    /// <summary>Both directions together, weighted by the sum of scores: for communities and balance.</summary>
    public WeightedGraph BySum() => Undirected(tie => tie.Sum);

    /// <summary>From source to target, weighted by the number of claims.</summary>
    public WeightedGraph Directed()
    {
        var numbers = Numbers();
        return WeightedGraph.Directed(Nodes.Count, Edges.Select(edge => (numbers[edge.Source], numbers[edge.Target], (double)edge.Count)));
    }

    WeightedGraph Undirected(Func<NetworkTie, double> weight)
    {
        var numbers = Numbers();
        return WeightedGraph.Undirected(Nodes.Count, Ties.Select(tie => (numbers[tie.A], numbers[tie.B], weight(tie))));
    }

    Dictionary<string, int> Numbers() => Nodes.Select((node, number) => (node.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);

    sealed class OpenEdge
    {
        readonly HashSet<string> _outlets = new(StringComparer.Ordinal);
        double _positive, _negative;
        DateOnly? _first, _last;

        public int Count { get; private set; }

        public void Add(Act act, double score)
        {
            Count++;
            _positive += Math.Max(score, 0);
            _negative += Math.Min(score, 0);
            if (act.Outlet is { } outlet)
                _outlets.Add(outlet);
            if (act.Day is not { } day)
                return;
            _first = _first is { } first && first < day ? first : day;
            _last = _last is { } last && last > day ? last : day;
        }

        public NetworkEdge Close(string source, string target) => new(source, target, Count, _positive, _negative, _outlets.Count, _first, _last);
    }
}
