using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.Tests;

/// <summary>The fast ways to read a whole store tell what the plain ones tell.</summary>
public class WholeStoreTests : IDisposable
{
    static readonly ConflictScale Scale = ConflictScale.Read(KnowledgeFiles.All.Single(file => file.Path == ConflictScale.DefaultPath));

    readonly TestStore _test;

    public WholeStoreTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected WholeStoreTests(TestDatabase database)
    {
        _test = new TestStore(database);
        var chance = new Random(3);
        string[] actors = ["RUS", "ISR", "USA", "IRN", "PSE.hamas", "IGO.eu"];
        var articles = new List<CodedArticle>();
        for (var i = 0; i < 60; i++)
        {
            var claims = Enumerable.Range(0, chance.Next(6)).Select(_ => Some.Claim with
            {
                Source = chance.Next(9) == 0 ? null : new ClaimActor(actors[chance.Next(actors.Length)], null, Framing.Neutral),
                Target = new ClaimActor(actors[chance.Next(actors.Length)], null, Framing.Neutral),
                Type = (ClaimType)chance.Next(Enum.GetValues<ClaimType>().Length),
                Status = (ClaimStatus)chance.Next(Enum.GetValues<ClaimStatus>().Length),
                Holder = chance.Next(3) == 0 ? [new ClaimActor(actors[chance.Next(actors.Length)], null, Framing.Neutral)] : [],
                Date = chance.Next(2) == 0 ? new PartialDate(2020 + chance.Next(3), 1 + chance.Next(12), 1 + chance.Next(28)) : null,
                Confidence = chance.Next(100) / 100.0,
            }).ToArray();
            var stored = Some.Stored(FormattableString.Invariant($"a{i}"), claims);
            articles.Add(stored with { Article = stored.Article with { Source = chance.Next(5) == 0 ? null : "outlet " + chance.Next(4), Date = chance.Next(5) == 0 ? null : new DateOnly(2021, 1 + chance.Next(12), 1) } });
        }

        _test.Add([.. articles]);
    }

    public void Dispose()
    {
        _test.Dispose();
        GC.SuppressFinalize(this);
    }

    public static TheoryData<string> Filters => ["all", "copies", "days", "outlets", "types", "status", "sure", "holder", "author", "actor", "pair", "words"];

    static ClaimFilter Filter(string name)
    {
        var all = new ClaimFilter { WithCopies = true };
        return name switch
        {
            "all" => new ClaimFilter(),
            "days" => all with { Since = new DateOnly(2021, 2, 1), Until = new DateOnly(2021, 12, 31) },
            "outlets" => all with { Outlets = ["outlet 1", "outlet 3"] },
            "types" => all with { Types = [ClaimType.ACCUSE, ClaimType.AID, ClaimType.ASSAULT] },
            "status" => all with { Statuses = [ClaimStatus.Ongoing, ClaimStatus.Planned] },
            "sure" => all with { MinConfidence = 0.5 },
            "holder" => all with { Holders = ["USA"] },
            "author" => all with { Holders = [Voices.Author] },
            "actor" => all with { Actor = "RUS" },
            "pair" => all with { Actor = "RUS", OtherActor = "ISR" },
            "words" => all with { Words = "موسكو" },
            _ => all,
        };
    }

    [StoreTheory]
    [MemberData(nameof(Filters))]
    public void NetworksAreThoseOfTheClaims(string name)
    {
        var filter = Filter(name);
        foreach (var least in (int[])[1, 3])
        {
            var plain = RelationNetwork.Of(_test.Store.Claims(filter).Select(Act.Of), Scale, least);
            var fast = RelationNetwork.Of(_test.Store.Told(filter), Scale, least);

            Assert.Equal(plain.Edges, fast.Edges);
            Assert.Equal(plain.Nodes, fast.Nodes);
            Assert.Equal(plain.Ties, fast.Ties);
        }
    }

    [StoreTheory]
    [MemberData(nameof(Filters))]
    public void ActsAreThoseOfTheClaims(string name)
    {
        static IEnumerable<string> Lines(IEnumerable<Act> acts) => acts.Select(act => act.ToString()).Order(StringComparer.Ordinal);

        Assert.Equal(Lines(_test.Store.Claims(Filter(name)).Select(Act.Of)), Lines(_test.Store.Acts(Filter(name))));
    }

    [StoreTheory]
    [MemberData(nameof(Filters))]
    public void PagesAreStretchesOfTheWhole(string name)
    {
        static IEnumerable<string> Ids(IEnumerable<StoredClaim> claims) => claims.Select(claim => FormattableString.Invariant($"{claim.Document.Key} {claim.Ordinal} {claim.Sentence.Text} {claim.Trigger.Text}"));

        var all = _test.Store.Claims(Filter(name)).ToList();

        Assert.Equal(Ids(all.Take(7)), Ids(_test.Store.Claims(Filter(name), new ClaimSlice(7))));
        Assert.Equal(Ids(all.Skip(7).Take(20)), Ids(_test.Store.Claims(Filter(name), new ClaimSlice(20) { Skip = 7 })));
        Assert.Empty(_test.Store.Claims(Filter(name), new ClaimSlice(20) { Skip = all.Count }));
        Assert.Equal(Math.Min(all.Count, 9), _test.Store.Count(Filter(name), 9));
        for (var i = 0; i < all.Count; i += 5)
        {
            var place = ClaimPlace.Of(all[i]);
            Assert.Equal(Ids(all.Skip(i + 1).Take(6)), Ids(_test.Store.Claims(Filter(name), new ClaimSlice(6) { After = place })));
            Assert.Equal(Ids(all.Take(i).TakeLast(6)), Ids(_test.Store.Claims(Filter(name), new ClaimSlice(6) { Before = place })));
        }
    }

    [StoreFact]
    public void ArticlesComeInPagesToo()
    {
        var all = _test.Store.Documents(new DocumentFilter()).Select(document => document.Key).ToList();
        IEnumerable<string> Page(DocumentSlice page) => _test.Store.Documents(new DocumentFilter(), page).Select(document => document.Key);

        Assert.Equal(all.Skip(10).Take(7), Page(new DocumentSlice(7) { After = all[9] }));
        Assert.Equal(all.Take(9).TakeLast(7), Page(new DocumentSlice(7) { Before = all[9] }));
        Assert.Equal(all.Skip(50), Page(new DocumentSlice(20) { Skip = 50 }));
    }
}
