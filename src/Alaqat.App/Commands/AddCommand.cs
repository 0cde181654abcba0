using System.CommandLine;

namespace Alaqat.App;

/// <summary><c>alaqat add</c>: files into a store.</summary>
static class AddCommand
{
    public static Command Create(Terminal terminal, Engines engines)
    {
        var paths = SharedOptions.Paths();
        var store = SharedOptions.Store();
        var input = SharedOptions.Input();
        var date = SharedOptions.Date();
        var threads = SharedOptions.Threads();
        var command = new Command("add", "Read files, folders or standard input and keep their articles and claims in a store.") { paths, store, input, date, threads };
        command.SetAction(parsed => StoreAdding.Run(
            new AddOptions
            {
                Paths = SharedOptions.PathsOrStandardInput(parsed.GetValue(paths), terminal),
                Store = parsed.GetRequiredValue(store),
                Input = SharedOptions.Kind(parsed.GetValue(input)),
                Date = SharedOptions.Day(parsed.GetValue(date)),
                Threads = parsed.GetValue(threads),
            },
            engines,
            terminal));
        return command;
    }
}
