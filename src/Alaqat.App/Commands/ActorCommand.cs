using System.CommandLine;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>alaqat actor</c>: how one actor stands and is named, as told.</summary>
static class ActorCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var actor = ActorArgument.Create("ACTOR");
        var options = new StoreOptions();
        var writing = new ReportOptions();
        var by = PeriodOption.Create("How long the periods of the balance are.", PeriodUnit.Month);
        var command = new Command("actor", "One actor: closest and most hostile, change over time, how each outlet names it.") { actor, by };
        options.AddTo(command);
        writing.AddTo(command);
        command.SetAction(parsed =>
        {
            var id = ActorArgument.Resolve(parsed.GetRequiredValue(actor), engines.Actors);
            using var store = options.Open(parsed);
            var filter = options.Filter(parsed);
            var most = writing.Format(parsed, terminal) == "table" ? writing.Top(parsed) : int.MaxValue;
            return writing.Write(parsed, terminal, ActorReport.Of(ActorCard.In(store, id, filter, options.Scale(parsed), PeriodOption.Of(parsed, by), most)), store);
        });
        return command;
    }
}
