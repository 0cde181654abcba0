using System.CommandLine;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>alaqat stats</c>: what the store holds.</summary>
static class StatsCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new StoreOptions();
        var writing = new ReportOptions();
        var command = new Command("stats", "What the store holds: articles by outlet and year, claims by type, status and actor.") { };
        options.AddTo(command);
        writing.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            var filter = options.Filter(parsed);
            return writing.Write(parsed, terminal, StatsReport.Of(CorpusStats.Of(store.Documents(filter.OfDocuments with { WithCopies = true }), store.Acts(filter))), store);
        });
        return command;
    }
}
