using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.Tests;

public class QuestionTests(SmallCorpusStore corpus) : IClassFixture<SmallCorpusStore>
{
    static readonly ConflictScale Scale = ConflictScale.Read(KnowledgeFiles.All.Single(file => file.Path == ConflictScale.DefaultPath));

    readonly TestStore _test = corpus.Store;

    IEnumerable<StoredClaim> Claims => _test.Store.Claims(new ClaimFilter());

    [StoreFact]
    public void ARelationIsToldWithItsGroundsAndVoices()
    {
        var card = RelationCard.Of(Claims, "USA", "RUS", Scale, PeriodUnit.Month);

        Assert.Equal((4, 4, "a1", "a4"), (card.Claims.Count, card.Documents, card.First?.Document.Key, card.Last?.Document.Key));
        Assert.Equal((3, -4.0, 1), (card.Tallies.Told.Count, card.Tallies.Told.Sum, card.Tallies.Denied));
        Assert.Equal(["2022-03 -3.5 1", "2022-04 -0.25 0"], card.Balance.Points.Select(point => FormattableString.Invariant($"{point.Period} {point.Tallies.Told.Mean} {point.Tallies.Denied}")));
        Assert.Equal(["RUS THREATEN USA 2", "RUS CONSULT USA 1", "RUS ACCUSE USA 1"], card.Acts.Select(act => $"{act.Source} {act.Type} {act.Target} {act.Tallies.Claims}"));
        Assert.Equal("العقوبات", Assert.Single(card.Reasons).Words.Text);
        Assert.Equal("بحث الهدنة", Assert.Single(card.Goals).Words.Text);
        Assert.Equal(["author 3", "RUS 1"], card.Voices.Select(row => $"{row.Voice} {row.Tallies.Claims}"));
        Assert.Equal([SmallCorpus.Portico, SmallCorpus.Pulpit], card.Outlets.Select(row => row.Outlet).Order(StringComparer.Ordinal));
        Assert.Equal(3, card.FramingOfA.Outlets.Sum(share => share.Mentions) - 1);
    }

    /// <summary>One tells the threat that the other denies; one tells a meeting in the month in which the other tells an attack.</summary>
    [StoreFact]
    public void WhatDoesNotGoTogetherIsFound()
    {
        var found = RelationCard.Of(Claims, "RUS", "USA", Scale, PeriodUnit.Month).Contradictions;

        Assert.Equal(["2022-03 Status RUS USA THREATEN a1 a2", "2022-04 Sign RUS USA  a3 a4"], found.Select(c =>
            $"{c.Period} {c.Kind} {c.Source} {c.Target} {c.Type} {string.Join(' ', c.One.Concat(c.Other).Select(claim => claim.Document.Key))}"));
    }

    [StoreFact]
    public void OneTellerDoesNotContradictItself()
    {
        var claims = Claims.Where(claim => claim.Document.Key == "a1").ToList();
        claims.Add(claims[0] with { Ordinal = 1, Status = ClaimStatus.Denied });

        Assert.Empty(Contradictions.In(claims, Scale, PeriodUnit.Month));
    }

    [StoreFact]
    public void AnActorHasFriendsAndFoes()
    {
        var card = ActorCard.In(_test.Store, "RUS", new ClaimFilter(), Scale, PeriodUnit.Month, 5);

        Assert.Empty(card.Closest);
        var foe = Assert.Single(card.MostHostile);
        Assert.Equal(("USA", -4.0, -3.5, -0.25, 3.25), (foe.Id, foe.Tallies.Told.Sum, foe.Earlier.Mean, foe.Later.Mean, foe.Change));
        Assert.Equal((4, 0, 1), (card.AsSource.Claims, card.AsTarget.Claims, card.AsVoice));
    }

    [StoreFact]
    public void NamesAreCountedByOutlet()
    {
        var table = FramingTable.Of(Claims, "ISR");

        Assert.Equal(["Delegitimising العدو 1", "Occupier الاحتلال 1"], table.Rows.Select(row => $"{row.Framing} {row.Form} {row.Count}").Order(StringComparer.Ordinal));
        Assert.Equal((2, 1, 0), (table.Outlets[0].Mentions, table.Outlets[0].Of(Framing.Occupier), table.Outlets[0].Of(Framing.Neutral)));
        Assert.Equal(table.Rows, FramingTable.Of(_test.Store.Framing("ISR", new DocumentFilter()), "ISR").Rows);
    }

    [StoreFact]
    public void OutletsAreComparedByWhatTheyTell()
    {
        var comparison = Comparison.Of(Claims, SmallCorpus.Portico, SmallCorpus.Pulpit, "USA", "RUS", Scale, PeriodUnit.Month);

        Assert.Equal(ClaimType.ACCUSE, Assert.Single(comparison.OnlyX).Type);
        Assert.Equal(ClaimType.CONSULT, Assert.Single(comparison.OnlyY).Type);
        Assert.Equal(ClaimType.THREATEN, Assert.Single(comparison.Both).Type);
        Assert.Equal([ContradictionKind.Status, ContradictionKind.Sign], comparison.Contradictions.Select(found => found.Kind));
    }

    [StoreFact]
    public void ANetworkByPeriodTellsItsMeasures()
    {
        var views = NetworkView.ByPeriod(_test.Store.Ties(new ClaimFilter()).Select(Act.Of), Scale, PeriodUnit.Month);

        Assert.Equal(["2022-03 2", "2022-04 2", "2022-05 2", "2023-01 0"], views.Select(view => $"{view.Period} {view.Nodes.Count}"));
        var whole = NetworkView.Of(_test.Store.Ties(new ClaimFilter()).Select(Act.Of), Scale);
        Assert.Equal(["ISR", "PSE", "RUS", "USA"], whole.Nodes.Select(node => node.Node.Id));
        Assert.Equal(4, whole.Communities);
        Assert.Equal(0, whole.Balance.Frustration.Ties);
    }

    [StoreFact]
    public void AStoreIsCounted()
    {
        var stats = CorpusStats.Of(_test.Store.Documents(new DocumentFilter()), Claims.Select(Act.Of));

        Assert.Equal((6, 7, 1, 0), (stats.Documents, stats.Claims, stats.Attributed, stats.Copies));
        Assert.Equal([("2022", 5), ("2023", 1)], stats.Years);
        Assert.Equal((SmallCorpus.Portico, 3), stats.Outlets[0]);
        Assert.Equal(("USA", 5), stats.Actors[0]);
    }
}
