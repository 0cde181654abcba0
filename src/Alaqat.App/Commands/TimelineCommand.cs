using System.CommandLine;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>alaqat timeline</c>: two actors over time.</summary>
static class TimelineCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var a = ActorArgument.Create("A");
        var b = ActorArgument.Create("B");
        var options = new StoreOptions();
        var writing = new ReportOptions();
        var by = PeriodOption.Create("How long a period is.", PeriodUnit.Month);
        var command = new Command("timeline", "Two actors over time: scores, counts by quad class and type in each direction, changes of level.") { a, b, by };
        options.AddTo(command);
        writing.AddTo(command);
        command.SetAction(parsed =>
        {
            var (one, other) = (ActorArgument.Resolve(parsed.GetRequiredValue(a), engines.Actors), ActorArgument.Resolve(parsed.GetRequiredValue(b), engines.Actors));
            using var store = options.Open(parsed);
            var acts = store.Acts(options.Filter(parsed) with { Actor = one, OtherActor = other });
            return writing.Write(parsed, terminal, TimelineReport.Of(Timeline.Of(acts, one, other, options.Scale(parsed), PeriodOption.Of(parsed, by))), store);
        });
        return command;
    }
}
