using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.Tests;

public class CopyLinksTests : IDisposable
{
    /// <summary>"Russia's foreign ministry announced on Sunday that it rejects the new sanctions that the Union imposed on its banks last week, and said that it would answer them."</summary>
    const string Wire = "أعلنت وزارة الخارجية الروسية يوم الأحد أنها ترفض العقوبات الجديدة التي فرضها الاتحاد على مصارفها الأسبوع الماضي وقالت إنها سترد عليها.";

    /// <summary>"The council held a session in the capital to discuss the budget of the coming year, and the members agreed to meet again after the feast."</summary>
    const string Other = "عقد المجلس جلسة في العاصمة لبحث موازنة العام المقبل واتفق الأعضاء على الاجتماع مرة أخرى بعد العيد من دون إعلان موعد.";

    readonly TestStore _test;

    public CopyLinksTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected CopyLinksTests(TestDatabase database) => _test = new TestStore(database);

    public void Dispose()
    {
        _test.Dispose();
        GC.SuppressFinalize(this);
    }

    static CodedArticle Of(string id, string text, int day) =>
        TestRun.FirstWords.Claims()(new Article(text) { Id = id, Source = "outlet " + id, Date = day == 0 ? null : new DateOnly(2024, 3, day) });

    string Links()
    {
        var documents = _test.Store.Documents(new DocumentFilter()).ToList();
        return string.Join(' ', documents.Select(document => document.Key + ">" + documents.FirstOrDefault(other => other.Number == document.CopyOf)?.Key));
    }

    [StoreFact]
    public void ANearRepetitionIsLinkedToTheEarliestWhateverCameFirst()
    {
        _test.Add(Of("c", Wire + " قريبا", 3), Of("x", Other, 1), Of("b", "(وكالات) " + Wire, 2));
        Assert.Equal("b> c>b x>", Links());

        _test.Add(Of("a", Wire, 1), Of("d", Wire, 0));

        Assert.Equal("a> b>a c>a d>a x>", Links());
        Assert.Equal(["b", "c", "d"], _test.Store.Copies(_test.Store.Article("a")!.Document).Select(copy => copy.Key));
        Assert.Equal(["a", "x"], _test.Store.Claims(new ClaimFilter()).Select(claim => claim.Document.Key));
        Assert.Equal(5, _test.Store.Claims(new ClaimFilter { WithCopies = true }).Count());
    }

    [StoreFact]
    public void WhenTheOriginalChangesItsCopiesFindTheNext()
    {
        _test.Add(Of("a", Wire, 1), Of("b", Wire, 2), Of("c", Wire, 3));

        _test.Add(Of("a", Other, 1));
        Assert.Equal("a> b> c>b", Links());
        _test.Add(Of("b", Wire, 4));

        Assert.Equal("a> b>c c>", Links());
    }

    [StoreFact]
    public void ShortTextsAreNotCompared()
    {
        _test.Add(Of("a", "أدانت موسكو القرار.", 1), Of("b", "أدانت موسكو القرار.", 2));

        Assert.Equal("a> b>", Links());
    }

    [StoreTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TheOrderOfAddingDoesNotMatter(int seed)
    {
        var read = TestRun.FirstWords.Claims();
        var random = new Random(seed);
        var words = (Wire + " " + Other).Split(' ');
        // Texts between the two, so that likeness is not transitive.
        var articles = Enumerable.Range(0, 40).Select(i => Of(FormattableString.Invariant($"k{i:00}"), string.Join(' ', words[(i / 4)..(i / 4 + 20)]), 1 + (i * 7 % 20))).ToArray();
        foreach (var article in articles)
            _test.Add(article);
        using var other = new TestStore();
        random.Shuffle(articles);

        other.Add([.. articles.Select((article, i) => i % 3 == 0 ? article with { Article = article.Article with { Text = Other } } : article).Select(article => read(article.Article))]);
        other.Add(articles[..20]);
        other.Add(articles);

        Assert.Equal(_test.Dump(), other.Dump());
        Assert.Contains(">k", Links(), StringComparison.Ordinal);
    }
}
