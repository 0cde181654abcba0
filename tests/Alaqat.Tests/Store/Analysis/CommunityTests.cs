using Alaqat.Store;

namespace Alaqat.Tests;

public sealed class CommunityTests
{
    /// <summary>Members of the club who stayed with Mr. Hi (Zachary 1977, table 1), from 1.</summary>
    static readonly int[] MrHi = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 17, 18, 20, 22];

    /// <summary>The division into the two clubs that came to be (Newman and Girvan 2004: 0.37).</summary>
    [Fact]
    public void ModularityOfTheTwoClubs() =>
        Assert.InRange(SignedModularity.Of(PublishedGraphs.Karate, [.. Enumerable.Range(1, 34).Select(member => MrHi.Contains(member) ? 0 : 1)]), 0.355, 0.373);

    /// <summary>The best division has four parts and modularity 0.4198 (Brandes and others 2008, IEEE TKDE 20:172-188).</summary>
    [Fact]
    public void TheKarateClubFallsIntoItsKnownParts()
    {
        var found = CommunityFinder.Find(PublishedGraphs.Karate);

        Assert.InRange(found.Modularity, 0.415, 0.4198);
        Assert.InRange(found.Count, 3, 4);
        Assert.Equal(found.Modularity, SignedModularity.Of(PublishedGraphs.Karate, found.OfNode), 12);
    }

    /// <summary>Six friendly ties inside, nine hostile ones between: by equation 17, Q = (12 - 6 + 9) / 30.</summary>
    [Fact]
    public void TwoAlliancesAreTwoCommunities()
    {
        string[] powers = ["AUT", "DEU", "FRA", "GBR", "ITA", "RUS"];
        var graph = WeightedGraph.Undirected(6, PublishedGraphs.Europe1907.Select(tie => (Array.IndexOf(powers, tie.A), Array.IndexOf(powers, tie.B), tie.Sum)));

        var found = CommunityFinder.Find(graph);

        Assert.Equal([0, 0, 1, 1, 0, 1], found.OfNode);
        Assert.Equal(0.5, found.Modularity, 12);
    }

    [Fact]
    public void FoesAloneAreEachTheirOwn()
    {
        var found = CommunityFinder.Find(WeightedGraph.Undirected(3, [(0, 1, -1.0), (0, 2, -1.0), (1, 2, -1.0)]));

        Assert.Equal(3, found.Count);
        Assert.Equal(0, CommunityFinder.Find(WeightedGraph.Undirected(0, [])).Count);
    }
}
