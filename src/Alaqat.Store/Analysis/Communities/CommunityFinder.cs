namespace Alaqat.Store;

/// <summary>
/// Communities of high signed modularity in the manner of Blondel and others (2008, Journal of Statistical Mechanics P10008): single
/// nodes move while that helps, communities become nodes, and again; then single nodes once more. Nodes go in order of number
/// and the lowest community wins a tie, so that the same graph has the same answer. A heuristic: a better division may exist.
/// </summary>
public static class CommunityFinder
{
    const int MostRounds = 50;

    /// <param name="graph">Undirected, with signed weights.</param>
    public static Communities Find(WeightedGraph graph)
    {
        var single = CommunityMoves.Singles(graph);
        var community = Enumerable.Range(0, graph.Count).ToArray();
        for (var round = 0; round < MostRounds; round++)
        {
            var moved = single.Improve(community);
            var merged = Merge(single, community);
            if (!moved && !merged)
                break;
        }

        var numbers = Renumber(community);
        return new Communities(numbers, numbers.Length == 0 ? 0 : numbers.Max() + 1, SignedModularity.Of(graph, numbers));
    }

    /// <summary>Moves whole communities into each other, level upon level. True where any moved.</summary>
    static bool Merge(CommunityMoves single, int[] community)
    {
        var any = false;
        for (var round = 0; round < MostRounds; round++)
        {
            var numbers = Renumber(community);
            var coarse = single.Collapse(numbers);
            var whole = Enumerable.Range(0, coarse.Count).ToArray();
            if (!coarse.Improve(whole))
                break;
            any = true;
            for (var node = 0; node < community.Length; node++)
                community[node] = whole[numbers[node]];
        }

        return any;
    }

    static int[] Renumber(int[] community)
    {
        var order = Enumerable.Range(0, community.Length).GroupBy(node => community[node])
            .OrderByDescending(members => members.Count()).ThenBy(members => members.Min())
            .Select((members, number) => (members.Key, number))
            .ToDictionary(pair => pair.Key, pair => pair.number);
        return Array.ConvertAll(community, c => order[c]);
    }
}
