using System.CommandLine;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>alaqat network</c>: who stands how toward whom.</summary>
static class NetworkCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new StoreOptions();
        var writing = new ReportOptions();
        var by = PeriodOption.Create("One network for each period; without it one for all of the time.", null);
        var least = SharedOptions.Count("--min-count", "Leave out pairs of which fewer claims are told.", () => 1);
        var command = new Command("network", "The signed network of what is told as a fact: edges, centralities, communities, structural balance, triads that changed.") { by, least };
        options.AddTo(command);
        writing.AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            var scale = options.Scale(parsed);
            var filter = options.Filter(parsed);
            IReadOnlyList<NetworkView> views = PeriodOption.OrNull(parsed, by) is { } unit
                ? NetworkView.ByPeriod(store.Ties(filter).Select(Act.Of), scale, unit, parsed.GetValue(least))
                : [NetworkView.Of(store.Told(filter), scale, parsed.GetValue(least))];
            return writing.Write(parsed, terminal, NetworkReport.Of(views), store);
        });
        return command;
    }
}
