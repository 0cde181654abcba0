using System.CommandLine;
using System.Globalization;
using System.Text;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><c>alaqat copy</c>: a store into another one.</summary>
static class CopyCommand
{
    public static Command Create(Terminal terminal)
    {
        var from = new Argument<string>("FROM") { Description = "The store to copy: a file, or the address of a PostgreSQL database." };
        var to = new Argument<string>("TO") { Description = "Where to: a file or an address; made where there is none." };
        var command = new Command("copy", "Copy a store into another one: from a file to a PostgreSQL server, back, or into a larger one.") { from, to };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), terminal));
        return command;
    }

    static int Run(string from, string to, Terminal terminal)
    {
        using var source = AlaqatStore.Open(from);
        using var target = AlaqatStore.OpenOrCreate(to);
        if (source.Path == target.Path)
            throw new UsageException($"{source.Path}: a store cannot be copied into itself; name another one");
        var total = source.Counts().Documents;
        var progress = new ProgressLine(terminal, "articles");
        var done = 0;
        try
        {
            var (added, replaced, unchanged) = source.CopyTo(target, copied => progress.Report(done += copied, () => total == 0 ? null : (double)done / total));
            progress.Clear();
            terminal.Output.Write(Encoding.UTF8.GetBytes(string.Create(
                CultureInfo.InvariantCulture, $"{target.Path}: {added:N0} articles added, {replaced:N0} replaced, {unchanged:N0} were there\n")));
            return ExitCode.Done;
        }
        catch (StoreException fault)
        {
            progress.Clear();
            terminal.Complain(fault.Message);
            terminal.Complain("what was copied before is kept; run again to go on");
            return ExitCode.Incomplete;
        }
    }
}
