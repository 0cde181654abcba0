using System.CommandLine;

namespace Alaqat.App;

/// <summary><c>alaqat refresh</c>: a store's articles through the engine of today.</summary>
static class RefreshCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var store = SharedOptions.Store();
        var threads = SharedOptions.Threads();
        var command = new Command("refresh", "Read again the articles of a store that another engine or other data read.") { store, threads };
        command.SetAction(parsed => StoreRefreshing.Run(parsed.GetRequiredValue(store), parsed.GetValue(threads), engines, terminal));
        return command;
    }
}
