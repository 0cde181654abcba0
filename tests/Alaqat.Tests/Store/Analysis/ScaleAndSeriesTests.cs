using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.Tests;

public sealed class ScaleAndSeriesTests
{
    static readonly ConflictScale Plover = ConflictScale.Read(KnowledgeFiles.All.Single(file => file.Path == ConflictScale.DefaultPath));

    static Act Act(string source, string target, ClaimType type, string day, ClaimStatus status = ClaimStatus.Actual, string outlet = "O", bool attributed = false) =>
        new(source, target, type, status, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), outlet, attributed);

    /// <summary>The table of the PLOVER manual.</summary>
    [Theory]
    [InlineData(ClaimType.AID, 10)]
    [InlineData(ClaimType.CONSULT, 2.5)]
    [InlineData(ClaimType.REQUEST, 0)]
    [InlineData(ClaimType.ACCUSE, -3)]
    [InlineData(ClaimType.ASSAULT, -9)]
    public void TheDefaultScaleIsPlovers(ClaimType type, double weight) => Assert.Equal(weight, Plover[type]);

    [Theory]
    [InlineData("HIT\t-9\town", "scales/own.tsv:2: unknown type 'HIT'")]
    [InlineData("1\t-9\town", "scales/own.tsv:2: unknown type '1'")]
    [InlineData("AID\tten\town", "scales/own.tsv:2: 'ten' is not a number from -10 to 10")]
    [InlineData("AID\t11\town", "scales/own.tsv:2: '11' is not a number from -10 to 10")]
    [InlineData("AID\t1\t", "scales/own.tsv:2: column 'source' is empty")]
    [InlineData("AID\t1\town\nAID\t2\town", "scales/own.tsv:3: AID stands here a second time")]
    [InlineData("AID\t1\town", "scales/own.tsv:2: no line for AGREE, CONSULT,")]
    public void ABadScaleIsRefusedWithItsLine(string lines, string message)
    {
        var fault = Assert.Throws<KnowledgeException>(() => ConflictScale.Read(KnowledgeFiles.Of("scales/own.tsv", ["type\tweight\tsource", .. lines.Split('\n')])));

        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-01-03", PeriodUnit.Week, "2020-W53", "2021-W01")]
    [InlineData("2022-05-09", PeriodUnit.Week, "2022-W19", "2022-W20")]
    [InlineData("2022-12-31", PeriodUnit.Month, "2022-12", "2023-01")]
    [InlineData("2022-12-31", PeriodUnit.Year, "2022", "2023")]
    [InlineData("2024-02-28", PeriodUnit.Day, "2024-02-28", "2024-02-29")]
    public void PeriodsAreNamedByIso8601(string day, PeriodUnit unit, string name, string next)
    {
        var period = Period.Of(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), unit);

        Assert.Equal((name, next), (period.ToString(), period.Next().ToString()));
    }

    [Fact]
    public void WhatIsTold_PlannedAndDenied_IsKeptApart()
    {
        var row = Assert.Single(DyadPeriods.Directed(
            [
                Act("USA", "IRN", ClaimType.SANCTION, "2022-05-02"),
                Act("USA", "IRN", ClaimType.ACCUSE, "2022-05-30", ClaimStatus.Ongoing, "P", attributed: true),
                Act("USA", "IRN", ClaimType.ASSAULT, "2022-05-30", ClaimStatus.Denied),
                Act("USA", "IRN", ClaimType.AGREE, "2022-05-30", ClaimStatus.Wanted),
                Act("USA", "IRN", ClaimType.CONSULT, "2022-05-30", ClaimStatus.Planned),
            ],
            Plover,
            PeriodUnit.Month));

        Assert.Equal(new StatusTallies(new Tally(1, -6), new Tally(1, -3), new Tally(1, 2.5), new Tally(1, 2.5), default, 1), row.Tallies);
        Assert.Equal(-4.5, row.Tallies.Told.Mean);
        Assert.Equal((1, 1, 0, 2, 5), (row.Of(Quad.MaterialConflict), row.Of(ClaimType.ACCUSE), row.Of(ClaimType.ASSAULT), row.Outlets, row.Tallies.Claims));
    }

    [Fact]
    public void DirectionsAreOneRowOrTwo()
    {
        Act[] acts = [Act("USA", "IRN", ClaimType.SANCTION, "2022-05-02"), Act("IRN", "USA", ClaimType.REJECT, "2022-05-03"), Act("IRN", "USA", ClaimType.REJECT, "2021-05-03")];

        Assert.Equal(["2021 IRN USA 1", "2022 IRN USA 1", "2022 USA IRN 1"], DyadPeriods.Directed(acts, Plover, PeriodUnit.Year).Select(Line));
        Assert.Equal(["2021 IRN USA 1", "2022 IRN USA 2"], DyadPeriods.Undirected(acts, Plover, PeriodUnit.Year).Select(Line));
        static string Line(DyadPeriod row) => $"{row.Period} {row.Source} {row.Target} {row.Tallies.Claims}";
    }

    [Fact]
    public void ANetworkSumsWhatIsToldInEachDirection()
    {
        var network = RelationNetwork.Of(
            [
                Act("USA", "IRN", ClaimType.SANCTION, "2022-05-02"),
                Act("USA", "IRN", ClaimType.CONSULT, "2022-05-01", outlet: "P"),
                Act("IRN", "USA", ClaimType.REJECT, "2022-05-03"),
                Act("USA", "USA", ClaimType.REJECT, "2022-05-03"),
                Act("USA", "QAT", ClaimType.AID, "2022-05-03", ClaimStatus.Denied),
                Act("OMN", "IRN", ClaimType.CONSULT, "2022-05-03"),
            ],
            Plover);

        Assert.Equal(["IRN 1 3", "OMN 1 0", "USA 2 1"], network.Nodes.Select(node => $"{node.Id} {node.AsSource} {node.AsTarget}"));
        var edge = network.Edges.Single(edge => edge.Source == "USA");
        Assert.Equal(new NetworkEdge("USA", "IRN", 2, 2.5, -6, 2, new DateOnly(2022, 5, 1), new DateOnly(2022, 5, 2)), edge);
        Assert.Equal([new NetworkTie("IRN", "OMN", 1, 2.5), new NetworkTie("IRN", "USA", 3, -5.5)], network.Ties);
    }
}
