using System.CommandLine;

namespace Alaqat.App.Queueing;

/// <summary><c>alaqat dead list</c>: which they are, and why.</summary>
static class DeadListCommand
{
    public static Command Create(Terminal terminal)
    {
        var queue = new QueueOptions();
        var writing = new ReportOptions();
        var command = new Command("list", "List messages that could not be read, with the reason, oldest first.");
        queue.AddTo(command);
        writing.AddTo(command);
        command.SetAction(parsed =>
        {
            var names = queue.Names(parsed);
            var letters = DeadLetters.Visit(queue.Address(parsed), names, _ => DeadFate.Keep);
            if (letters.Count > 0)
                return writing.Write(parsed, terminal, DeadReport.Of(letters));
            terminal.Complain($"{names.Dead} is empty");
            return ExitCode.Incomplete;
        });
        return command;
    }
}
