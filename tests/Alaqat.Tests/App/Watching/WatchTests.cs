using Alaqat.App;
using Alaqat.App.Watching;
using Alaqat.Store;

namespace Alaqat.Tests;

/// <summary>Feeds of a local site into a store: what is fetched, when, and what is remembered.</summary>
public class WatchTests : IAsyncLifetime
{
    readonly TestDatabase _database;
    Press _press = null!;

    public WatchTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected WatchTests(TestDatabase database) => _database = database;

    public async Task InitializeAsync() => _press = await Press.Open(_database);

    public async Task DisposeAsync() => await _press.DisposeAsync();

    int Asked(string path) => _press.Asked.Count(asked => asked == path);

    StoredDocument Document(string path)
    {
        using var store = AlaqatStore.Open(_press.Store);
        return store.Article(_press.Site + path)!.Document;
    }

    [StoreFact]
    public void PagesOfAFeedAreStoredOnce()
    {
        _press.Feed("/feed", "/a", "/b#part");
        _press.Page("/a");
        _press.Page("/b", Press.Sentence + " ثم سافر الوفد.");

        Assert.Equal(0, _press.Watch());
        Assert.Equal(2, _press.Stored());
        Assert.Contains("2 articles added", _press.Line, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2022, 5, 9), Document("/a").Date);
        Assert.Equal("الرواق", Document("/a").Outlet);

        Assert.Equal(0, _press.Watch());
        Assert.Contains("(1 unchanged, 0 failed, 0 left alone): 0 articles added", _press.Line, StringComparison.Ordinal);
        _press.Feed("/feed", "/c", "/a", "/b");
        _press.Page("/c");
        Assert.Equal(0, _press.Watch());

        Assert.Equal(3, _press.Stored());
        Assert.All(["/a", "/b", "/c"], path => Assert.Equal(1, Asked(path)));
    }

    [StoreFact]
    public void TheCommandPollsTheList()
    {
        _press.Feed("/feed", "/a");
        _press.Page("/a");
        var options = _press.Options();

        Assert.Equal(2, _press.Run.Run("watch", options.List, "--every", "soon"));
        Assert.Equal(2, _press.Run.Run("watch", _press.Run.Path("none.opml"), "--once"));
        Assert.Equal(0, _press.Run.Run("watch", options.List, "--store", options.Store, "--once", "--pause", "0s", "--allow-private", "--contact", "https://example.org/bot"));
        Assert.Contains("1 articles added", _press.Run.Output, StringComparison.Ordinal);
    }

    [StoreFact]
    public void TheListNamesTheOutlet()
    {
        _press.Feed("/feed", "/a");
        _press.Page("/a");

        Assert.Equal(0, _press.Watch(options => options with { List = _press.Run.Write("named.txt", _press.Site + "/feed صحيفة المنبر") }));
        Assert.Equal("صحيفة المنبر", Document("/a").Outlet);
    }

    [StoreFact]
    public void TheFullerTextCounts()
    {
        var full = Press.Sentence + "\n\n" + Press.Sentence;
        _press.Say("/feed", "application/rss+xml", $"<rss><channel><title>الرواق</title><item><title>عنوان</title><link>/wall</link><description>{full}</description></item><item><title>أدانت موسكو</title></item></channel></rss>");
        _press.Page("/wall", "للمشتركين فقط.");

        Assert.Equal(0, _press.Watch());
        Assert.Equal(2, _press.Stored());
        using var store = AlaqatStore.Open(_press.Store);
        Assert.Equal(full, store.Article(_press.Site + "/wall")!.Text);
    }

    [StoreFact]
    public void SitemapsAndTheirIndexes()
    {
        _press.Say("/sitemap.xml", "application/xml", $"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>{_press.Site}/news.xml.gz</loc></sitemap></sitemapindex>");
        var map = $"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>{_press.Site}/old</loc><lastmod>2022-01-01</lastmod></url><url><loc>{_press.Site}/new</loc><lastmod>2022-05-09T10:00:00+03:00</lastmod></url></urlset>";
        _press.Say("/news.xml.gz", context =>
        {
            context.Response.ContentType = "application/gzip";
            return context.Response.Body.WriteAsync(Press.Gzip(System.Text.Encoding.UTF8.GetBytes(map))).AsTask();
        });
        _press.Page("/new");

        Assert.Equal(0, _press.Watch(options => options with { List = _press.Run.Write("map.txt", _press.Site + "/sitemap.xml"), Since = new DateOnly(2022, 5, 1) }));
        Assert.Equal(1, _press.Stored());
        Assert.Equal(0, Asked("/old"));
        Assert.Equal(new DateOnly(2022, 5, 9), Document("/new").Date);
    }

    [StoreFact]
    public void APageThatChangedIsReadAgain()
    {
        string Atom(string updated) => $"<feed xmlns='http://www.w3.org/2005/Atom'><title>الرواق</title><entry><title>عنوان</title><link href='/a'/><updated>{updated}</updated></entry></feed>";
        _press.Say("/feed", "application/atom+xml", Atom("2022-05-09T10:00:00Z"));
        _press.Page("/a");
        _press.Watch();
        _press.Watch();
        Assert.Equal(1, Asked("/a"));
        _press.Say("/feed", "application/atom+xml", Atom("2022-05-09T12:00:00Z"));
        _press.Page("/a", Press.Sentence + " تصحيح.");

        Assert.Equal(0, _press.Watch());
        Assert.Contains("1 replaced", _press.Line, StringComparison.Ordinal);
        Assert.Equal(1, _press.Stored());
    }

    [StoreFact]
    public void WhatIsTooMuchForOnePollComesInTheNext()
    {
        _press.Feed("/feed", "/a", "/b", "/c");
        foreach (var path in (string[])["/a", "/b", "/c"])
            _press.Page(path, Press.Sentence + path);

        Assert.Equal(0, _press.Watch(options => options with { Most = 2 }));
        Assert.Contains("1 for later", _press.Line, StringComparison.Ordinal);
        Assert.Equal(0, _press.Watch(options => options with { Most = 2 }));
        Assert.Equal(3, _press.Stored());
    }

    [StoreFact]
    public void EachHostIsAskedAtItsPace()
    {
        _press.Feed("/feed", "/a");
        _press.Page("/a");
        _press.Say("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 9\n");

        Assert.Equal(0, _press.Watch());
        // After robots.txt our own pause, which is all that is known then, after the feed the site's.
        Assert.Equal([2, 9], _press.Clock.Waits.Select(wait => wait.TotalSeconds));
    }

    [StoreFact]
    public void PollAfterPollUntilTheEnd()
    {
        _press.Feed("/feed", "/a");
        _press.Page("/a");

        Assert.Equal(0, _press.Watch(options => options with { Rounds = 3, Pause = TimeSpan.Zero, Every = TimeSpan.FromMinutes(7) }));
        Assert.Equal([7, 7], _press.Clock.Waits.Select(wait => wait.TotalMinutes));
        Assert.Equal(3, Asked("/feed"));
        // The rules of a site hold for a day.
        Assert.Equal(1, Asked("/robots.txt"));
    }

    [StoreFact]
    public void AHostThatIsBusyIsLeftAloneForAsLongAsItAsks()
    {
        _press.Say("/feed", 503, ("Retry-After", "3600"));
        Assert.Equal(1, _press.Watch());
        Assert.Contains("answered 503; 127.0.0.1 is left alone until 2022-05-10 01:00:02Z", _press.Error, StringComparison.Ordinal);
        _press.Feed("/feed", "/a");
        _press.Page("/a");

        Assert.Equal(1, _press.Watch());
        Assert.Equal(1, Asked("/feed"));
        _press.Clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal(0, _press.Watch());
        Assert.Equal(1, _press.Stored());
    }

    [StoreFact]
    public void ABusyHostIsAskedForNoFurtherPage()
    {
        _press.Feed("/feed", "/a", "/b", "/c");
        _press.Page("/a");
        _press.Say("/b", 429);
        _press.Page("/c", Press.Sentence + " ثالث.");

        Assert.Equal(0, _press.Watch());
        Assert.Equal((1, 0), (Asked("/b"), Asked("/c")));
        Assert.Contains("2 for later", _press.Line, StringComparison.Ordinal);
        _press.Page("/b", Press.Sentence + " ثان.");
        _press.Clock.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal(0, _press.Watch());
        Assert.Equal(3, _press.Stored());
    }

    [StoreFact]
    public void WhatFailsIsTriedAgainLessAndLessOften()
    {
        _press.Say("/feed", 500);
        for (var minute = 0; minute < 4 * 60; minute += 10)
        {
            Assert.Equal(1, _press.Watch());
            _press.Clock.Pass(TimeSpan.FromMinutes(10));
        }

        // After 1, 2, 4, 8, 16, 32, 64 minutes and so on.
        Assert.InRange(Asked("/feed"), 6, 9);
        _press.Feed("/feed", "/a");
        _press.Page("/a");
        _press.Clock.Pass(TimeSpan.FromHours(24));
        Assert.Equal(0, _press.Watch());
    }

    [StoreFact]
    public void APageThatIsGoneIsNamedOnce()
    {
        _press.Feed("/feed", "/gone", "/a");
        _press.Page("/a");

        Assert.Equal(1, _press.Watch());
        Assert.Contains("/gone: answered 404", _press.Error, StringComparison.Ordinal);
        _press.Feed("/feed", "/gone", "/a", "/a#x");
        Assert.Equal(0, _press.Watch());
        Assert.Equal(1, Asked("/gone"));
    }

    [StoreFact]
    public void WhatTheStoreDidNotTakeIsFetchedAgain()
    {
        _press.Feed("/feed", "/a");
        _press.Page("/a");
        Assert.Equal(0, _press.Watch());
        File.Delete(_press.Run.Path("feeds.txt.state"));

        Assert.Equal(0, _press.Watch());
        Assert.Contains("0 articles added, 0 replaced, 1 were there", _press.Line, StringComparison.Ordinal);
    }

    [StoreFact]
    public void TheMemoryBelongsToOneProcess()
    {
        var options = _press.Options();
        using (new WatchMemoryFile(options.State))
            Assert.Contains("another 'alaqat watch'", Assert.Throws<UsageException>(() => _press.Watch()).Message, StringComparison.Ordinal);
        File.WriteAllText(options.State, "{");
        Assert.Contains("nothing is stored twice", Assert.Throws<UsageException>(() => _press.Watch()).Message, StringComparison.Ordinal);
    }
}
