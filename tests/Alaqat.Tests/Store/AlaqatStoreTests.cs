using Alaqat.Claims;
using Alaqat.Language;
using Alaqat.Store;

namespace Alaqat.Tests;

public class AlaqatStoreTests : IDisposable
{
    static readonly ClaimFilter All = new();

    readonly TestStore _test;

    public AlaqatStoreTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected AlaqatStoreTests(TestDatabase database) => _test = new TestStore(database);

    public void Dispose()
    {
        _test.Dispose();
        GC.SuppressFinalize(this);
    }

    [StoreFact]
    public void AClaimComesBackWithAllItHad()
    {
        var claim = Some.Claim with
        {
            Holder = [new ClaimActor("MED.tass", null, Framing.Neutral), new ClaimActor("RUS", Some.Span("موسكو"), Framing.Honouring)],
            Reasons = [Some.Span("بسبب الغارة")],
            Goals = [Some.Span("وقفها"), Some.Span("من أجل")],
            Date = new PartialDate(2022, 4),
            Place = "LBN",
            By = ["frame.accuse", "claims.bin"],
        };
        _test.Add(Some.Stored("a", Some.Claim, claim));

        var stored = _test.Store.Claims(All).ElementAt(1);

        Assert.Equal((1, "a", "عنوان", "وكالة", (long?)null), (stored.Ordinal, stored.Document.Key, stored.Document.Title, stored.Document.Outlet, stored.Document.CopyOf));
        Assert.Equal((new DateOnly(2022, 5, 9), new PartialDate(2022, 4), "LBN", 0.83), (stored.Day, stored.Date, stored.Place, stored.Confidence));
        Assert.Equal(new StoredSpan(claim.Sentence, Some.Text), stored.Sentence);
        Assert.Equal(new StoredActor("ISR", new StoredSpan(Some.Span("(إسرائيل)"), "(إسرائيل)"), Framing.ScareQuoted), stored.Target);
        Assert.Equal("أدانت", stored.Trigger.Text);
        Assert.Equal([new StoredActor("MED.tass", null, Framing.Neutral), new StoredActor("RUS", new StoredSpan(Some.Span("موسكو"), "موسكو"), Framing.Honouring)], stored.Holder);
        Assert.Equal(["بسبب الغارة"], stored.Reasons.Select(span => span.Text));
        Assert.Equal(["وقفها", "من أجل"], stored.Goals.Select(span => span.Text));
        Assert.Equal((ClaimType.ACCUSE, ClaimStatus.Actual), (stored.Type, stored.Status));
        Assert.Equal(["frame.accuse", "claims.bin"], stored.By);
    }

    [StoreFact]
    public void ASideThatTheTextHidesIsNull()
    {
        _test.Add(Some.Stored("a", Some.Claim with { Source = null }));

        Assert.Null(Assert.Single(_test.Store.Claims(All)).Source);
        Assert.Null(Assert.Single(_test.Store.Ties(All)).Source);
    }

    [StoreFact]
    public void AnArticleComesBackWithItsText()
    {
        _test.Add(Some.Stored("a"));

        var article = _test.Store.Article("a")!;

        Assert.Equal((Some.Text, TestStore.Version), (article.Text, article.Version));
        Assert.Equal(new TextSpan(0, Some.Text.Length), Assert.Single(article.Sentences));
        Assert.Null(_test.Store.Article("b"));
        var mentions = _test.Store.Mentions(article.Document);
        Assert.Equal(new StoredMention("RUS", 0, MentionKind.Seat, Framing.Neutral, new StoredSpan(Some.Span("موسكو"), "موسكو")), mentions[0]);
        Assert.Equal([("إسرائيل", Framing.ScareQuoted, 1)], _test.Store.Framing("ISR", new DocumentFilter()).Select(framing => (framing.Words, framing.Framing, framing.Times)));
    }

    [StoreFact]
    public void WritingAgainReplacesWhatChangedAndNothingElse()
    {
        Assert.Equal(new WriteCounts(2, 0, 0), _test.Add(Some.Stored("a", Some.Claim, Some.Claim), Some.Stored("b", Some.Claim)));

        Assert.Equal(new WriteCounts(0, 0, 1), _test.Add(Some.Stored("a", Some.Claim, Some.Claim)));
        var changed = Some.Stored("a", Some.Claim);
        Assert.Equal(new WriteCounts(0, 1, 0), _test.Add(changed with { Article = changed.Article with { Title = "عنوان آخر" } }));

        Assert.Equal(["a 0", "b 0"], _test.Store.Claims(All).Select(claim => FormattableString.Invariant($"{claim.Document.Key} {claim.Ordinal}")));
        Assert.Equal(new StoreCounts(2, 0, 1, 2, 4, 2, 2, new DateOnly(2022, 5, 9), new DateOnly(2022, 5, 9)), _test.Store.Counts());
    }

    [StoreFact]
    public void ANewerAnalysisReplacesTheOlder()
    {
        _test.Add(Some.Stored("a", Some.Claim));
        var newer = new AnalysisVersion("engine 2", "data 1");

        Assert.True(_test.Store.Has(Some.Stored("a").Article, TestStore.Version));
        Assert.False(_test.Store.Has(Some.Stored("a").Article, newer));
        Assert.Equal(new WriteCounts(0, 1, 0), _test.AddBy(newer, Some.Stored("a")));

        Assert.Empty(_test.Store.Claims(All));
        Assert.True(_test.Store.Has(Some.Stored("a").Article, newer));
    }

    [StoreFact]
    public void AnArticleWithoutAnIdIsKnownByItsContent()
    {
        var one = Some.Article();
        var other = one with { Article = one.Article with { Source = "صحيفة" } };

        Assert.Equal(new WriteCounts(2, 0, 1), _test.Add(one, other, one));

        Assert.All(_test.Store.Documents(new DocumentFilter()), document => Assert.StartsWith("sha256:", document.Key, StringComparison.Ordinal));
    }

    [StoreFact]
    public void AFailedBatchLeavesNothingAndTheWriterUsable()
    {
        using var writer = _test.Store.Write(TestStore.Version);
        var good = PreparedArticle.Of(Some.Stored("a", Some.Claim));

        Assert.Throws<InvalidOperationException>(() => writer.Write([good, PreparedArticle.Of(Some.Stored("b", Some.Claim with { Confidence = double.NaN }))]));
        Assert.Equal(0, _test.Store.Counts().Documents);
        Assert.Equal(1, writer.Write([good]).Added);

        Assert.Equal("RUS", Assert.Single(_test.Store.Claims(All)).Source!.Id);
    }

    [StoreFact]
    public void ReadersSeeOneStateWhileOthersWrite()
    {
        _test.Add(Some.Stored("a", Some.Claim), Some.Stored("b", Some.Claim));
        using var reading = _test.Store.Claims(All).GetEnumerator();
        Assert.True(reading.MoveNext());

        _test.AddBy(new AnalysisVersion("engine 2", "data 1"), Some.Stored("b"));

        Assert.True(reading.MoveNext());
        Assert.Single(_test.Store.Claims(All));
    }
}
