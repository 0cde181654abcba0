using System.CommandLine;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>alaqat relation</c>: how two actors stand, as told.</summary>
static class RelationCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var a = ActorArgument.Create("A");
        var b = ActorArgument.Create("B");
        var options = new StoreOptions();
        var writing = new ReportOptions();
        var by = PeriodOption.Create("How long the periods of the balance are.", PeriodUnit.Month);
        var command = new Command("relation", "How two actors stand toward each other: balance, acts, reasons, goals, who says so, what does not go together, by outlet.") { a, b, by };
        options.AddTo(command);
        writing.AddTo(command);
        command.SetAction(parsed =>
        {
            var (one, other) = (ActorArgument.Resolve(parsed.GetRequiredValue(a), engines.Actors), ActorArgument.Resolve(parsed.GetRequiredValue(b), engines.Actors));
            using var store = options.Open(parsed);
            var claims = store.Claims(options.Filter(parsed) with { Actor = one, OtherActor = other });
            return writing.Write(parsed, terminal, RelationReport.Of(RelationCard.Of(claims, one, other, options.Scale(parsed), PeriodOption.Of(parsed, by))), store);
        });
        return command;
    }
}
