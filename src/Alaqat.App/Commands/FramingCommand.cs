using System.CommandLine;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>alaqat framing</c>: how each outlet names an actor.</summary>
static class FramingCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var actor = ActorArgument.Create("ACTOR");
        var options = new StoreOptions();
        var writing = new ReportOptions();
        var command = new Command("framing", "How each outlet names an actor: forms, framing classes, counts. Copies count: the outlet printed them.") { actor };
        options.AddTo(command);
        writing.AddTo(command);
        command.SetAction(parsed =>
        {
            var id = ActorArgument.Resolve(parsed.GetRequiredValue(actor), engines.Actors);
            using var store = options.Open(parsed);
            var filter = options.Filter(parsed) with { WithCopies = true };
            var table = filter.AsksForClaims
                ? FramingTable.Of(store.Claims(filter), id)
                : FramingTable.Of(store.Framing(id, filter.OfDocuments), id);
            return writing.Write(parsed, terminal, FramingReport.Of(table), store);
        });
        return command;
    }
}
