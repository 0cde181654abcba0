namespace Alaqat.Store;

/// <summary>A network with what can be measured on it.</summary>
/// <param name="Period">The period it is of, or null for all of the time.</param>
/// <param name="Nodes">In ordinal order of ids.</param>
/// <param name="Modularity">Signed modularity of the communities.</param>
/// <param name="Changes">Triads that differ from those of the network before; empty for the first.</param>
public sealed record NetworkView(
    Period? Period, RelationNetwork Network, IReadOnlyList<NodeMeasures> Nodes, int Communities, double Modularity, StructuralBalance Balance, IReadOnlyList<TriadChange> Changes)
{
    /// <summary>One network of everything told as a fact.</summary>
    /// <param name="leastCount">Pairs of which fewer claims are told are left out.</param>
    public static NetworkView Of(IEnumerable<Act> acts, ConflictScale scale, int leastCount = 1) =>
        Of(ToldActs.Of(acts), scale, leastCount);

    /// <summary>As the other; from acts that a store gives by numbers.</summary>
    public static NetworkView Of(ToldActs acts, ConflictScale scale, int leastCount = 1) =>
        Measure(null, RelationNetwork.Of(acts, scale, leastCount), null);

    /// <summary>One network a period, in order; acts without a day are left out.</summary>
    public static IReadOnlyList<NetworkView> ByPeriod(IEnumerable<Act> acts, ConflictScale scale, PeriodUnit unit, int leastCount = 1)
    {
        var views = new List<NetworkView>();
        foreach (var period in acts.Where(act => act.Day is not null).GroupBy(act => Store.Period.Of(act.Day!.Value, unit)).OrderBy(group => group.Key))
            views.Add(Measure(period.Key, RelationNetwork.Of(period, scale, leastCount), views.LastOrDefault()));
        return views;
    }

    static NetworkView Measure(Period? period, RelationNetwork network, NetworkView? before)
    {
        var byCount = network.ByCount();
        var betweenness = Betweenness.Of(byCount);
        var eigenvector = Eigenvector.Of(byCount);
        var pageRank = PageRank.Of(network.Directed());
        var communities = CommunityFinder.Find(network.BySum());
        return new NetworkView(
            period,
            network,
            [.. network.Nodes.Select((node, i) => new NodeMeasures(node, byCount.From(i).Length, betweenness[i], eigenvector[i], pageRank[i], communities.OfNode[i]))],
            communities.Count,
            communities.Modularity,
            StructuralBalance.Of(network.Ties),
            before is null ? [] : TriadChanges.Between(before.Network.Ties, network.Ties));
    }
}
