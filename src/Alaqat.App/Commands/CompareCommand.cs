using System.CommandLine;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>alaqat compare</c>: two outlets about two actors.</summary>
static class CompareCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var a = ActorArgument.Create("A");
        var b = ActorArgument.Create("B");
        var options = new StoreOptions();
        var writing = new ReportOptions();
        var by = PeriodOption.Create("Within how long a period two accounts are held against each other.", PeriodUnit.Month);
        var command = new Command("compare", "Two outlets (--source X --source Y) about two actors: what only one tells, what both do, opposite statuses and signs. Copies count: the outlet printed them.") { a, b, by };
        options.AddTo(command);
        writing.AddTo(command);
        command.SetAction(parsed =>
        {
            if (options.Sources(parsed) is not [var x, var y] || x == y)
                throw new UsageException("compare wants two outlets: --source X --source Y");
            var (one, other) = (ActorArgument.Resolve(parsed.GetRequiredValue(a), engines.Actors), ActorArgument.Resolve(parsed.GetRequiredValue(b), engines.Actors));
            using var store = options.Open(parsed);
            var claims = store.Claims(options.Filter(parsed) with { Actor = one, OtherActor = other, WithCopies = true });
            return writing.Write(parsed, terminal, CompareReport.Of(Comparison.Of(claims, x, y, one, other, options.Scale(parsed), PeriodOption.Of(parsed, by)), one, other), store);
        });
        return command;
    }
}
