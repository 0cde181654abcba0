using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Alaqat.Store;

namespace Alaqat.App.Watching;

/// <summary>Feeds into a store, poll after poll. May be killed at any moment and run again: what it forgot is fetched again and passed over by the store.</summary>
static class FeedWatching
{
    /// <summary>Fetched articles that wait for the engine.</summary>
    const int Ahead = 64;

    public static int Run(WatchOptions options, Engines engines, Terminal terminal)
    {
        var feeds = SubscriptionList.Read(options.List);
        var hosts = new ListedHosts(feeds, options.Hosts);
        using var file = new WatchMemoryFile(options.State);
        using var fetcher = new Fetcher(options, hosts, file.Memory);
        using var store = AlaqatStore.OpenOrCreate(options.Store);
        var version = engines.Version();
        var step = new ArticleStep(store, version, engines.Claims);
        var sound = true;
        for (var round = 1; ; round++)
        {
            sound &= Round(feeds, (items, threads) => StoreFilling.Run(items, Read, store, version, threads, terminal), options, fetcher, file, terminal);
            if (round == options.Rounds)
                return sound ? ExitCode.Done : ExitCode.Incomplete;
            Task.Delay(options.Every, options.Clock).GetAwaiter().GetResult();
        }

        ArticleOutcome Read(InputItem item)
        {
            var prepared = item.Article is { } article ? step.Read(article) : null;
            return new ArticleOutcome(prepared, item.Article is not null && prepared is null, item.Problem, null);
        }
    }

    /// <param name="fill">Fills the store with items, on so many threads.</param>
    /// <returns>Whether nothing went wrong.</returns>
    static bool Round(
        IReadOnlyList<Subscription> feeds, Func<IEnumerable<InputItem>, int, FillCounts> fill, WatchOptions options, Fetcher fetcher, WatchMemoryFile file, Terminal terminal)
    {
        using var stopping = new CancellationTokenSource();
        var channel = Channel.CreateBounded<InputItem>(Ahead);
        var round = new FeedRound(options, fetcher, file.Memory, terminal, channel.Writer);
        var polling = Task.Run(() => round.Run(feeds, stopping.Token));
        FillCounts counts;
        try
        {
            counts = fill(Items(channel.Reader), options.Threads);
        }
        finally
        {
            // Where the store failed, the rest is not wanted any more.
            stopping.Cancel();
            polling.GetAwaiter().GetResult();
        }

        if (counts.Complete)
            round.Remember();
        var now = options.Clock.GetUtcNow();
        file.Save(DateOnly.FromDateTime(now.UtcDateTime));
        terminal.Output.Write(Encoding.UTF8.GetBytes(Line(now, feeds.Count, round.Counts, counts)));
        terminal.Output.Flush();
        return counts is { Complete: true, Problems: 0 } && round.Counts is { Failed: 0, Waiting: 0 };
    }

    static IEnumerable<InputItem> Items(ChannelReader<InputItem> channel)
    {
        while (channel.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (channel.TryRead(out var item))
                yield return item;
        }
    }

    static string Line(DateTimeOffset now, int feeds, RoundCounts round, FillCounts filled)
    {
        var (added, replaced, unchanged) = filled.Written;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{now:yyyy-MM-ddTHH:mm:ssZ} {feeds:N0} feeds ({round.Unchanged:N0} unchanged, {round.Failed:N0} failed, {round.Waiting:N0} left alone): {added:N0} articles added, {replaced:N0} replaced, {unchanged:N0} were there; {filled.Claims:N0} claims read; {round.Skipped:N0} skipped, {round.Later:N0} for later; {filled.Problems:N0} problems\n");
    }
}
