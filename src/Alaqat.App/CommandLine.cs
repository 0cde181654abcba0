using System.CommandLine;
using Alaqat.App.Queueing;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>A command line to an exit code. The whole program but for the process around it.</summary>
static class CommandLine
{
    public static int Run(string[] args, Terminal terminal, Engines engines)
    {
        var root = Root(terminal, engines);
        root.Options.OfType<VersionOption>().Single().Action = new VersionText(terminal, engines);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                terminal.Complain(error.Message);
            terminal.Complain("'alaqat --help' and 'alaqat COMMAND --help' tell what can be asked");
            return ExitCode.Usage;
        }

        try
        {
            using var output = new StreamWriter(terminal.Output, leaveOpen: true) { AutoFlush = true };
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (IOException fault) when (BrokenPipe.Is(fault))
        {
            // Whoever read our output has seen enough.
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is UsageException or KnowledgeException or InvalidDataException or StoreException or QueueException)
        {
            terminal.Complain(fault.Message);
            return ExitCode.Usage;
        }
    }

    /// <summary>All commands. The documentation test walks them.</summary>
    public static RootCommand Root(Terminal terminal, Engines engines) =>
        new("Reads Arabic political text and prints claims: who does what to whom, how real, according to whom, why and to what end.")
        {
            ReadCommand.Create(terminal, engines),
            ExplainCommand.Create(terminal, engines),
            AddCommand.Create(terminal, engines),
            WatchCommand.Create(terminal, engines),
            EnqueueCommand.Create(terminal),
            WorkCommand.Create(terminal, engines),
            DeadCommand.Create(terminal),
            RefreshCommand.Create(terminal, engines),
            CheckCommand.Create(terminal),
            CopyCommand.Create(terminal),
            ParseCommand.Create(terminal, engines),
            ClaimsCommand.Create(terminal, engines),
            RelationCommand.Create(terminal, engines),
            ActorCommand.Create(terminal, engines),
            TimelineCommand.Create(terminal, engines),
            NetworkCommand.Create(terminal),
            FramingCommand.Create(terminal, engines),
            CompareCommand.Create(terminal, engines),
            DocumentsCommand.Create(terminal),
            StatsCommand.Create(terminal),
            ExportCommand.Create(terminal, engines),
            ActorsCommand.Create(terminal, engines),
            EvalCommand.Create(terminal, engines),
            ScoresCommand.Create(terminal, engines),
            ServeCommand.Create(terminal, engines),
            McpCommand.Create(terminal, engines),
        };
}
