using System.CommandLine;
using System.Globalization;
using System.Text;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>alaqat check</c>: whether a store is sound.</summary>
static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var store = SharedOptions.Store();
        var command = new Command("check", "Verify a store: its file, references, counts, offsets and full-text index.") { store };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(store), terminal));
        return command;
    }

    static int Run(string path, Terminal terminal)
    {
        using var store = AlaqatStore.Open(path);
        var faults = store.Check();
        foreach (var fault in faults)
            terminal.Complain($"{store.Path}: {fault}");
        if (faults.Count > 0)
        {
            terminal.Complain(store.Path + ": copy it as it is, then restore a backup or add its articles to a new store");
            return ExitCode.Incomplete;
        }

        var counts = store.Counts();
        terminal.Output.Write(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{store.Path}: sound; {counts.Documents:N0} articles, {counts.Sentences:N0} sentences, {counts.Claims:N0} claims\n")));
        return ExitCode.Done;
    }
}
