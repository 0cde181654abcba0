using Alaqat.Store;

namespace Alaqat.Tests;

/// <summary>The centralities against values that others published for networks that others published.</summary>
public sealed class CentralityTests
{
    static void Near(double expected, double actual, double within = 0.0005) => Assert.InRange(actual, expected - within, expected + within);

    [Fact]
    public void BetweennessOfTheKarateClub()
    {
        var values = Betweenness.Of(PublishedGraphs.Karate);

        Near(0.4376, values[0]);
        Near(0.3041, values[33]);
        Near(0.1452, values[32]);
        Near(0.0, values[7]);
    }

    /// <summary>Krackhardt's point: Heather, Ike and the busy Diane differ by measure.</summary>
    [Fact]
    public void BetweennessOfTheKite()
    {
        var values = Betweenness.Of(PublishedGraphs.Kite);

        Near(0.389, values[7]);
        Near(0.222, values[8]);
        Near(0.102, values[3]);
        Near(0.231, values[5]);
        Assert.Equal(6, PublishedGraphs.Kite.From(3).Length);
    }

    [Fact]
    public void EigenvectorOfTheKarateClub()
    {
        var values = Eigenvector.Of(PublishedGraphs.Karate);

        Near(0.3555, values[0]);
        Near(0.3734, values[33]);
        Near(0.3172, values[2]);
        Near(0.3087, values[32]);
    }

    /// <summary>A star swings under plain power iteration; its vector is known in closed form.</summary>
    [Fact]
    public void EigenvectorOfAStar()
    {
        var star = WeightedGraph.Undirected(5, Enumerable.Range(1, 4).Select(leaf => (0, leaf, 1.0)));

        Near(1 / Math.Sqrt(2), Eigenvector.Of(star)[0], 1e-6);
        Near(1 / (2 * Math.Sqrt(2)), Eigenvector.Of(star)[4], 1e-6);
    }

    /// <summary>The example by which PageRank is most often shown: pages A to K, of which A has no link.</summary>
    [Fact]
    public void PageRankOfTheWellKnownExample()
    {
        string[] links = ["BC", "CB", "DA", "DB", "EB", "ED", "EF", "FB", "FE", "GB", "GE", "HB", "HE", "IB", "IE", "JE", "KE"];
        var graph = WeightedGraph.Directed(11, links.Select(link => (link[0] - 'A', link[1] - 'A', 1.0)));

        var rank = PageRank.Of(graph);

        double[] published = [0.033, 0.384, 0.343, 0.039, 0.081, 0.039, 0.016, 0.016, 0.016, 0.016, 0.016];
        for (var page = 0; page < published.Length; page++)
            Near(published[page], rank[page]);
        Near(1, rank.Sum(), 1e-9);
    }

    [Fact]
    public void EmptyGraphsHaveNoCentralities()
    {
        var none = WeightedGraph.Undirected(0, []);

        Assert.Empty(Betweenness.Of(none));
        Assert.Empty(Eigenvector.Of(none));
        Assert.Empty(PageRank.Of(none));
        Assert.Equal([0.0, 0.0], Betweenness.Of(WeightedGraph.Undirected(2, [(0, 1, 1.0)])));
    }
}
