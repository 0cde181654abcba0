using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.Tests;

/// <summary>From a store and back to another; the derived classes say through which databases.</summary>
public class StoreCopyTests : IDisposable
{
    static readonly AnalysisVersion Newer = new("engine 2", "data 1");

    readonly TestStore _from;
    readonly TestStore _to;
    readonly TestRun _run = new();

    public StoreCopyTests()
        : this(TestDatabase.Sqlite, TestDatabase.Sqlite)
    {
    }

    protected StoreCopyTests(TestDatabase from, TestDatabase to)
    {
        _from = new TestStore(from);
        _to = new TestStore(to);
        var read = TestRun.FirstWords.Claims();
        // Near copies, articles that were replaced and words that the index had to forget.
        CodedArticle[] articles = [.. SmallCorpus.Articles, .. Synthetic(40).Select(read)];
        _from.Add(articles);
        _from.AddBy(Newer, articles[3], articles[20] with { Article = articles[20].Article with { Title = "عنوان" } }, read(articles[25].Article with { Text = articles[1].Article.Text }));
    }

    public void Dispose()
    {
        _from.Dispose();
        _to.Dispose();
        _run.Dispose();
        GC.SuppressFinalize(this);
    }

    static IEnumerable<Article> Synthetic(int count) => SyntheticArticles.JsonLines(count).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement)
        .Select((json, i) => new Article(json.GetProperty("text").GetString()!)
        {
            Id = json.GetProperty("id").GetString(),
            Source = json.GetProperty("source").GetString(),
            Date = new DateOnly(2024, 1 + (i % 9), 1 + i % 28),
        });

    string Export(TestStore store, string format)
    {
        Assert.Equal(0, _run.Run("export", "--format", format, "--with-copies", "--store", store.File));
        return _run.Output;
    }

    int Copy() => _run.Run("copy", _from.File, _to.File);

    [StoreFact]
    public void TheCopyIsTheSameInEveryWay()
    {
        Assert.Equal(0, Copy());

        Assert.EndsWith(": 46 articles added, 0 replaced, 0 were there\n", _run.Output, StringComparison.Ordinal);
        Assert.Equal(_from.Dump(), _to.Dump());
        Assert.Empty(_to.Store.Check());
        foreach (var format in (string[])["jsonl", "csv", "graphml"])
            Assert.Equal(Export(_from, format), Export(_to, format));
        foreach (var words in (string[])["موسكو", "وزير \"رئيس مجلس\"", "العقوبات", "معبر نفط"])
        {
            var filter = new ClaimFilter { Words = words, WithCopies = true };
            Assert.Equal(_from.Store.Claims(filter).Select(claim => (claim.Document.Key, claim.Ordinal)), _to.Store.Claims(filter).Select(claim => (claim.Document.Key, claim.Ordinal)));
        }
    }

    [StoreFact]
    public void ThereAndBackAgainGivesTheSameBytes()
    {
        var before = Export(_from, "jsonl");
        using var back = new TestStore();
        Copy();

        Assert.Equal(0, _run.Run("copy", _to.File, back.File));

        Assert.Equal(before, Export(back, "jsonl"));
        Assert.Equal(_from.Dump(), back.Dump());
    }

    [StoreFact]
    public void CopyingAgainChangesNothingAndOthersStay()
    {
        _to.Add(Some.Stored("its own", Some.Claim));
        Copy();
        var once = _to.Dump();

        Assert.Equal(0, Copy());

        Assert.EndsWith(": 0 articles added, 0 replaced, 46 were there\n", _run.Output, StringComparison.Ordinal);
        Assert.Equal(once, _to.Dump());
        Assert.NotNull(_to.Store.Article("its own"));
    }

    [StoreFact]
    public void AStoreIsNotCopiedIntoItself()
    {
        Assert.Equal(2, _run.Run("copy", _from.File, _from.File));
        Assert.Contains("cannot be copied into itself", _run.Error, StringComparison.Ordinal);
    }
}
