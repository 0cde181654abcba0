using Alaqat.Store;

namespace Alaqat.Tests;

public sealed class BalanceTests
{
    /// <summary>Heider's eight triples (Cartwright and Harary 1956): balanced with no hostile tie or with two.</summary>
    [Theory]
    [InlineData(1, 1, 1, true)]
    [InlineData(1, 1, -1, false)]
    [InlineData(1, -1, 1, false)]
    [InlineData(-1, 1, 1, false)]
    [InlineData(1, -1, -1, true)]
    [InlineData(-1, 1, -1, true)]
    [InlineData(-1, -1, 1, true)]
    [InlineData(-1, -1, -1, false)]
    public void ATriadIsBalancedByTheProductOfItsSigns(int ab, int ac, int bc, bool balanced)
    {
        var found = StructuralBalance.Of([PublishedGraphs.Tie("A", "B", ab), PublishedGraphs.Tie("A", "C", ac), PublishedGraphs.Tie("B", "C", bc)]);

        Assert.Equal(balanced ? 1.0 : 0.0, found.Share);
        Assert.Equal(balanced ? 0 : 1, found.Frustration.Ties);
    }

    [Fact]
    public void EuropeIn1907WasBalanced()
    {
        var found = StructuralBalance.Of(PublishedGraphs.Europe1907);

        Assert.Equal((20, 20), (found.Triads, found.Balanced));
        Assert.Equal([2, 0, 18, 0], found.ByHostile);
        Assert.Equal((0, true, 1.0), (found.Frustration.Ties, found.Frustration.IsExact, found.Frustration.Normalised));
        Assert.Equal(["AUT", "DEU", "ITA"], found.Frustration.Camps.Where(camp => camp.Camp == 0).Select(camp => camp.Id));
    }

    /// <summary>All hostile: the best cut of a complete graph leaves the ties within its halves (Harary 1959): 2 of 6, 6 of 15.</summary>
    [Theory]
    [InlineData(4, 2)]
    [InlineData(6, 6)]
    [InlineData(24, 132)] // beyond the exact search: 2 * (12 * 11 / 2)
    public void FrustrationOfACompleteHostileGraph(int nodes, int expected)
    {
        var ids = Enumerable.Range(0, nodes).Select(i => $"N{(char)('a' + i)}").ToArray();
        var ties = ids.SelectMany((a, i) => ids.Skip(i + 1).Select(b => PublishedGraphs.Tie(a, b, -1))).ToList();

        var found = FrustrationIndex.Of(ties);

        Assert.Equal(expected, found.Ties);
        Assert.Equal(nodes <= FrustrationIndex.MostExact, found.IsExact);
    }

    [Fact]
    public void ChangesOfTriadsAreTold()
    {
        NetworkTie[] before = [PublishedGraphs.Tie("A", "B", 1), PublishedGraphs.Tie("A", "C", 1), PublishedGraphs.Tie("B", "C", 1), PublishedGraphs.Tie("C", "D", 1)];
        NetworkTie[] after = [PublishedGraphs.Tie("A", "B", 1), PublishedGraphs.Tie("A", "C", 1), PublishedGraphs.Tie("B", "C", -1), PublishedGraphs.Tie("B", "D", 1), PublishedGraphs.Tie("C", "D", 1)];

        var changes = TriadChanges.Between(before, after);

        Assert.Equal(["A B C +++ ++- True", "B C D  -++ False"], changes.Select(c => $"{c.A} {c.B} {c.C} {c.Before?.Signs} {c.After?.Signs} {c.IsTurn}"));
    }

    [Fact]
    public void NothingIsNeitherBalancedNorNot()
    {
        var none = StructuralBalance.Of([]);

        Assert.Null(none.Share);
        Assert.Null(none.Frustration.Normalised);
    }
}
