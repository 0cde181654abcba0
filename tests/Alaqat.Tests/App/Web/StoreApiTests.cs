using System.Net;
using System.Text;
using System.Text.Json;
using Alaqat.App.Web;

namespace Alaqat.Tests;

public class StoreApiTests : IDisposable
{
    readonly TestStore _store;

    public StoreApiTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected StoreApiTests(TestDatabase database)
    {
        _store = new TestStore(database);
        _store.Add(SmallCorpus.Articles);
    }

    /// <summary>Where files wait that are read beside the requests.</summary>
    string Incoming => AddDesk.FolderFor(_store.Store);

    public void Dispose()
    {
        if (Directory.Exists(Incoming))
            Directory.Delete(Incoming, recursive: true);
        _store.Dispose();
        GC.SuppressFinalize(this);
    }

    Task<TestSite> Start() => TestSite.Start(new WebOptions { Store = _store.File });

    static async Task<JsonDocument> Json(TestSite site, string path) => JsonDocument.Parse(await site.Page("/api/v1/" + path));

    /// <summary>Each operation of the document, with ids that the small corpus has, is answered; nothing else is.</summary>
    [StoreFact]
    public async Task TheDocumentAndTheAddressesSayTheSame()
    {
        await using var site = await Start();
        foreach (var operation in OpenApi.Operations().Where(operation => operation.Method == "GET"))
        {
            var path = operation.Path.Replace("{a}", "RUS", StringComparison.Ordinal).Replace("{b}", "USA", StringComparison.Ordinal).Replace("{key}", "a1", StringComparison.Ordinal)
                .Replace("jobs/{id}", "jobs", StringComparison.Ordinal).Replace("{id}", "RUS", StringComparison.Ordinal);
            var query = operation.Path.EndsWith("/compare", StringComparison.Ordinal) ? "?a=RUS&b=USA&x=x&y=y" : string.Empty;

            Assert.Equal(HttpStatusCode.OK, (await site.Get(path + query)).StatusCode);
        }

        Assert.All(site.Routes.Where(route => route.StartsWith("/api/v1/", StringComparison.Ordinal)), route =>
            Assert.Contains(route.Replace("{*key}", "{key}", StringComparison.Ordinal), OpenApi.Operations().Select(operation => operation.Path)));
    }

    [StoreFact]
    public async Task ClaimsComeInPagesOfWhichEachNamesTheNext()
    {
        await using var site = await Start();
        var found = new List<string>();
        for (var path = "claims?actor=RUS&limit=2"; path is not null;)
        {
            using var page = await Json(site, path);
            found.AddRange(page.RootElement.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("doc").GetString()!));
            path = page.RootElement.GetProperty("next").GetString()?["/api/v1/".Length..];
        }

        Assert.Equal(["a1", "a2", "a3", "a4"], found);
    }

    [StoreTheory]
    [InlineData("relations/RUS/USA")]
    [InlineData("actors")]
    [InlineData("documents")]
    [InlineData("stats")]
    public async Task EveryAnswerTellsWhatItRestsOn(string path)
    {
        await using var site = await Start();

        using var answer = await Json(site, path);

        var made = Assert.Single(answer.RootElement.GetProperty("made_by").EnumerateArray());
        Assert.Equal(("engine 1", "data 1", 6), (made.GetProperty("engine").GetString(), made.GetProperty("data").GetString(), made.GetProperty("documents").GetInt32()));
        using var article = await Json(site, "documents/a1");
        Assert.Equal("engine 1", article.RootElement.GetProperty("engine").GetString());
        Assert.Contains("engine 1", await site.Page("/en/corpus"), StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task DocumentsToo()
    {
        await using var site = await Start();
        var found = new List<string>();
        for (var path = "documents?limit=4"; path is not null;)
        {
            using var page = await Json(site, path);
            found.AddRange(page.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("doc").GetString()!));
            path = page.RootElement.GetProperty("next").GetString()?["/api/v1/".Length..];
        }

        Assert.Equal(["=6,\"x\"", "a1", "a2", "a3", "a4", "a5"], found);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Get("/api/v1/claims?after=x")).StatusCode);
    }

    [StoreFact]
    public async Task AllClaimsComeAsAStreamOfLines()
    {
        await using var site = await Start();

        var lines = (await site.Page("/api/v1/claims?format=jsonl")).TrimEnd().Split('\n');

        Assert.Equal(7, lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    [StoreFact]
    public async Task AnAnswerIsMadeAnewWhenTheStoreChanges()
    {
        await using var site = await Start();
        using var before = await Json(site, "stats");
        _store.Add(new Alaqat.Claims.CodedArticle(new Alaqat.Claims.Article("نص آخر.") { Id = "new" }, TestSentence.Document("نص آخر."), [], []));

        Assert.Equal(6, Documents(before));
        // A state that took long to read, as on a busy machine, is told for a while.
        var documents = 6;
        for (var end = DateTime.UtcNow.AddMinutes(3); documents == 6 && DateTime.UtcNow < end; await Task.Delay(20))
        {
            using var after = await Json(site, "stats");
            documents = Documents(after);
        }

        Assert.Equal(7, documents);

        static int Documents(JsonDocument stats) => stats.RootElement.GetProperty("summary")[0].GetProperty("documents").GetInt32();
    }

    [StoreFact]
    public async Task AFileIsReadIntoTheStoreBesideTheRequests()
    {
        await using var site = await Start();
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes("{\"id\":\"n1\",\"text\":\"موسكو أدانت إسرائيل\"}\n{\"id\":\"n2\",\"text\":\"only English\"}\n"));
        body.Headers.ContentType = new("application/octet-stream");

        using var answer = await site.Client.PostAsync(new Uri("/api/v1/documents?name=..%2F..%2Fetc%2Fpasswd", UriKind.Relative), body);
        var job = answer.Headers.Location!.ToString()["/api/v1/".Length..];
        for (var i = 0; i < 2_400; i++)
        {
            using var state = await Json(site, job);
            if (state.RootElement.GetProperty("state").GetString() is "done" or "failed")
                break;
            await Task.Delay(50);
        }

        using var end = await Json(site, job);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("done", end.RootElement.GetProperty("state").GetString());
        Assert.Equal("passwd", end.RootElement.GetProperty("name").GetString());
        Assert.Equal(1, end.RootElement.GetProperty("added").GetInt32());
        Assert.Single(end.RootElement.GetProperty("problems").EnumerateArray());
        using var article = await Json(site, "documents/n1");
        Assert.Equal("موسكو أدانت إسرائيل", article.RootElement.GetProperty("text").GetString());
        Assert.Empty(Directory.EnumerateFiles(Incoming));
    }

    [StoreFact]
    public async Task AFileThatAnEarlierServerLeftIsReadByTheNext()
    {
        Directory.CreateDirectory(Incoming);
        await File.WriteAllTextAsync(Path.Combine(Incoming, "0000.in"), "{\"id\":\"left\",\"text\":\"موسكو أدانت إسرائيل\"}\n");
        await using var site = await Start();
        for (var i = 0; i < 2_400 && Directory.EnumerateFiles(Incoming).Any(); i++)
            await Task.Delay(50);

        Assert.Equal(HttpStatusCode.OK, (await site.Get("/api/v1/documents/left")).StatusCode);
    }

    /// <summary>Ids of articles are whatever a feed gives: addresses, paths, quotation marks.</summary>
    [StoreTheory]
    [InlineData("http://example.org/a?b=c&d#e")]
    [InlineData("news/2022/05 09.txt:3")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("خبر ١")]
    public async Task AnArticleIsFoundUnderAnyKey(string key)
    {
        _store.Add(new Alaqat.Claims.CodedArticle(new Alaqat.Claims.Article("نص آخر.") { Id = key }, TestSentence.Document("نص آخر."), [], []));
        await using var site = await Start();

        using var article = await Json(site, "documents/" + Uri.EscapeDataString(key));
        var page = await site.Page("/en/documents/" + Uri.EscapeDataString(key));

        Assert.Equal(key, article.RootElement.GetProperty("doc").GetString());
        Assert.Contains("نص آخر.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/ar/documents/" + Uri.EscapeDataString(key) + "\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [StoreTheory]
    [InlineData("documents/none")]
    [InlineData("jobs/none")]
    public async Task WhatIsNotThereIsAProblem(string path)
    {
        await using var site = await Start();

        using var answer = await site.Get("/api/v1/" + path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }
}
