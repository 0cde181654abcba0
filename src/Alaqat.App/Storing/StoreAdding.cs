using System.Globalization;
using System.Text;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>Inputs into a store. May be killed at any moment and run again: articles that are in it are passed over without being analysed.</summary>
static class StoreAdding
{
    public static int Run(AddOptions options, Engines engines, Terminal terminal)
    {
        using var store = AlaqatStore.OpenOrCreate(options.Store);
        var version = engines.Version();
        // Where nothing is new, no model need be loaded.
        var step = new ArticleStep(store, version, engines.Claims);
        var inputs = new InputReader(options.Input, options.Limits);
        var total = new Lazy<long>(() => InputPaths.TotalBytes(options.Paths));
        var counts = StoreFilling.Run(Items(), Read, store, version, options.Threads, terminal);
        var (added, replaced, unchanged) = counts.Written;
        terminal.Output.Write(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"{added:N0} articles added, {replaced:N0} replaced, {unchanged:N0} were there; {counts.Claims:N0} claims read; {counts.Problems:N0} problems\n")));
        return counts.Complete && counts.Problems == 0 && added + replaced + unchanged > 0 ? ExitCode.Done : ExitCode.Incomplete;

        IEnumerable<(InputItem Item, long Position)> Items()
        {
            var own = store.File is { } file ? Path.GetFullPath(file) : null;
            foreach (var path in InputPaths.Expand(options.Paths))
            {
                // The store may lie among what it is filled from; its log has its name and an ending.
                if (own is not null && Path.GetFullPath(path) is var full && (full == own || full == own + "-wal" || full == own + "-shm"))
                    continue;
                foreach (var item in inputs.Read(path, terminal.Input))
                    yield return (item, inputs.BytesRead);
            }
        }

        ArticleOutcome Read((InputItem Item, long Position) input)
        {
            double? share = terminal.ErrorIsTerminal && total.Value > 0 ? (double)input.Position / total.Value : null;
            if (input.Item.Article is not { } given)
                return new ArticleOutcome(null, false, input.Item.Problem, share);
            var article = given.Date is null ? given with { Date = options.Date } : given;
            var prepared = step.Read(article);
            return new ArticleOutcome(prepared, prepared is null, input.Item.Problem, share);
        }
    }
}
