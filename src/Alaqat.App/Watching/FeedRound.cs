using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;

namespace Alaqat.App.Watching;

/// <summary>One poll of all feeds: what is new in them, as articles. What was fetched is remembered once the store has it.</summary>
/// <param name="output">Where articles and problems go; it holds the readers back while it is full.</param>
sealed class FeedRound(WatchOptions options, Fetcher fetcher, WatchMemory memory, Terminal terminal, ChannelWriter<InputItem> output)
{
    /// <summary>At once; each host has one request at a time whatever this is.</summary>
    const int Feeds = 32;

    const int MostSitemaps = 20;

    /// <summary>After so many failures a page is not asked for again.</summary>
    const int MostFailures = 5;

    /// <summary>Pages that this poll deals with; several feeds may list one.</summary>
    readonly ConcurrentDictionary<string, bool> _taken = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, PlaceMemory> _pages = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, PlaceMemory> _feeds = new(StringComparer.Ordinal);
    readonly DateTimeOffset _now = options.Clock.GetUtcNow();

    public RoundCounts Counts { get; } = new();

    DateOnly Today => DateOnly.FromDateTime(_now.UtcDateTime);

    public async Task Run(IReadOnlyList<Subscription> feeds, CancellationToken stop)
    {
        try
        {
            await Parallel.ForEachAsync(feeds, new ParallelOptions { MaxDegreeOfParallelism = Feeds, CancellationToken = stop }, async (feed, ending) => await Poll(feed, isInner: false, ending));
            output.TryComplete();
        }
        catch (OperationCanceledException)
        {
            output.TryComplete();
        }
        catch (Exception fault)
        {
            output.TryComplete(fault);
        }
    }

    /// <summary>To be called when the store has all that this poll gave.</summary>
    public void Remember()
    {
        foreach (var (page, known) in _pages)
            memory.Pages[page] = known;
        foreach (var (feed, known) in _feeds)
            memory.Feeds[feed] = known;
    }

    /// <param name="isInner">Whether it is a sitemap of an index, which is none itself.</param>
    /// <returns>Whether nothing is left for a later poll.</returns>
    async Task<bool> Poll(Subscription feed, bool isInner, CancellationToken stop)
    {
        var known = Known(feed);
        if (known.NotBefore > _now)
        {
            Complain(feed, string.Create(CultureInfo.InvariantCulture, $"failed {known.Failures} times and is left alone until {known.NotBefore:yyyy-MM-dd HH:mm:ss}Z"));
            Counts.AddWaiting();
            return false;
        }

        var fetched = await fetcher.Get(feed.Address, known.ToValidators(), stop);
        switch (fetched.Kind)
        {
            case FetchKind.Unchanged:
                Counts.AddUnchanged();
                return true;
            case FetchKind.Body:
                return await Read(feed, fetched, isInner, stop);
            case FetchKind.Later:
                // The host's own memory keeps the time.
                Complain(feed, fetched.Problem);
                Counts.AddWaiting();
                return false;
            case FetchKind.Refused:
                // What is allowed may change at any time.
                Complain(feed, fetched.Problem);
                Counts.AddFailed();
                return false;
            default:
                Complain(feed, fetched.Problem);
                return Failed(feed);
        }
    }

    async Task<bool> Read(Subscription feed, Fetched fetched, bool isInner, CancellationToken stop)
    {
        var (articles, sitemaps, problem) = ListingReader.Read(fetched, options.Input);
        if (problem is not null)
            terminal.Complain(problem);
        if (articles.Count + sitemaps.Count == 0)
            return Failed(feed);
        if (problem is not null)
            Counts.AddFailed();

        var whole = problem is null;
        foreach (var sitemap in isInner ? [] : sitemaps.OrderByDescending(map => map.Changed).Take(MostSitemaps))
            whole &= await Poll(new Subscription(sitemap.Address, feed.Outlet, null), isInner: true, stop);
        whole &= await Articles(feed, articles, stop);
        // Where something is left for the next poll, the whole of it must come again.
        _feeds[feed.Address.AbsoluteUri] = whole ? PlaceMemory.Of(fetched.Validators) : new PlaceMemory();
        return whole;
    }

    bool Failed(Subscription feed)
    {
        Counts.AddFailed();
        // A failure is remembered whatever becomes of the store.
        memory.Feeds[feed.Address.AbsoluteUri] = Known(feed).Failed(_now);
        return false;
    }

    PlaceMemory Known(Subscription feed) => memory.Feeds.GetValueOrDefault(feed.Address.AbsoluteUri) ?? new PlaceMemory();

    /// <returns>Whether nothing is left for a later poll.</returns>
    async Task<bool> Articles(Subscription feed, IReadOnlyList<ListedArticle> articles, CancellationToken stop)
    {
        var skipped = new SkippedLinks();
        int asked = 0, later = 0;
        // Sitemaps do not say which are new; feeds have the newest first.
        foreach (var listed in articles.OrderByDescending(article => article.Changed).Where(article => !(article.Day < options.Since)))
        {
            if (listed.Link is null)
            {
                await output.WriteAsync(FetchedArticle.Own(listed, feed)!, stop);
                continue;
            }

            var known = memory.Pages.GetValueOrDefault(listed.Link.AbsoluteUri);
            if (known is not null)
                memory.Pages[listed.Link.AbsoluteUri] = known with { Listed = Today };
            if (!IsDue(listed, known) || !_taken.TryAdd(listed.Link.AbsoluteUri, true))
                continue;
            if (known?.NotBefore > _now || asked == options.Most)
                later++;
            else if (await Article(feed, listed, known ?? new PlaceMemory(), skipped, stop) is { } isAsked)
                asked += isAsked ? 1 : 0;
            else
                later++;
        }

        foreach (var line in skipped.Lines(WebAddresses.Shown(feed.Address)))
            terminal.Complain(line);
        Counts.AddSkipped(skipped.Count);
        Counts.AddLater(later);
        return later == 0;
    }

    /// <summary>New, changed as its feed says, or not to be had so far.</summary>
    static bool IsDue(ListedArticle listed, PlaceMemory? known) =>
        known is null || known.Failures is > 0 and < MostFailures || listed.Changed > known.Changed;

    /// <returns>Whether the page was asked for; null where it is to be asked for again.</returns>
    async Task<bool?> Article(Subscription feed, ListedArticle listed, PlaceMemory known, SkippedLinks skipped, CancellationToken stop)
    {
        var link = listed.Link!.AbsoluteUri;
        var page = await fetcher.Get(listed.Link, known.ToValidators(), stop);
        switch (page.Kind)
        {
            case FetchKind.Body:
                await output.WriteAsync(FetchedArticle.Of(page, listed, feed, options.Input), stop);
                _pages[link] = PlaceMemory.Of(page.Validators) with { Changed = listed.Changed, Listed = Today };
                return true;
            case FetchKind.Unchanged:
                _pages[link] = known with { Changed = listed.Changed, Listed = Today, Failures = 0, NotBefore = null };
                return true;
            case FetchKind.Gone:
                await output.WriteAsync(InputItem.Bad(WebAddresses.Shown(listed.Link), page.Problem!), stop);
                _pages[link] = new PlaceMemory { Changed = listed.Changed, Listed = Today };
                return true;
            case FetchKind.Refused:
                // Nothing is remembered: what is listed, and what sites allow, may change.
                skipped.Add(listed.Link, page);
                return false;
            case FetchKind.Later:
                return null;
            default:
                await output.WriteAsync(InputItem.Bad(WebAddresses.Shown(listed.Link), page.Problem!), stop);
                var failed = known.Failed(_now) with { Listed = Today };
                _pages[link] = failed.Failures < MostFailures ? failed : new PlaceMemory { Changed = listed.Changed, Listed = Today };
                return failed.Failures < MostFailures ? null : true;
        }
    }

    void Complain(Subscription feed, string? problem) => terminal.Complain($"{WebAddresses.Shown(feed.Address)}: {problem}");
}
