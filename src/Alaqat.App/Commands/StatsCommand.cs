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
            var byAuthor = store.Ties(filter with { Holders = [Voices.Author] }).Select(tie => (tie.Document, tie.Ordinal)).ToHashSet();
            var acts = store.Ties(filter).Select(tie => Act.Of(tie) with { Attributed = !byAuthor.Contains((tie.Document, tie.Ordinal)) });
            return writing.Write(parsed, terminal, StatsReport.Of(CorpusStats.Of(store.Documents(StoreOptions.Documents(filter) with { WithCopies = true }), acts)));
        });
        return command;
    }
}
