using System.Globalization;
using System.Text;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>Reads again what another engine or other knowledge read. May be killed and run again.</summary>
static class StoreRefreshing
{
    /// <summary>Keys are asked for in pages: one long question would keep the store from tidying up behind the writer.</summary>
    const int Page = 200;

    public static int Run(string path, int threads, Engines engines, Terminal terminal)
    {
        using var store = AlaqatStore.Open(path);
        var version = engines.Version();
        var total = store.CountOutdated(version);
        var engine = new Lazy<Func<Article, CodedArticle>>(engines.Claims);
        var counts = StoreFilling.Run(Keys(), Read, store, version, threads, terminal);
        terminal.Output.Write(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{counts.Written.Replaced:N0} of {total:N0} articles read again; {counts.Claims:N0} claims read\n")));
        return counts.Complete ? ExitCode.Done : ExitCode.Incomplete;

        IEnumerable<(string Key, long Number)> Keys()
        {
            var after = string.Empty;
            long number = 0;
            for (var page = store.Outdated(version, after, Page); page.Count > 0; page = store.Outdated(version, after, Page))
            {
                foreach (var key in page)
                    yield return (key, number++);
                after = page[^1];
            }
        }

        ArticleOutcome Read((string Key, long Number) input)
        {
            // Another process may have taken it away meanwhile.
            if (store.Article(input.Key) is not { } stored)
                return new ArticleOutcome(null, false, null, null);
            var document = stored.Document;
            var article = new Article(stored.Text) { Id = document.Key, Title = document.Title, Date = document.Date, Source = document.Outlet, Url = document.Url };
            return new ArticleOutcome(PreparedArticle.Of(engine.Value(article)), false, null, total > 0 ? (double)input.Number / total : null);
        }
    }
}
