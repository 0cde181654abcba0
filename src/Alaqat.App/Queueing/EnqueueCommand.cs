using System.CommandLine;

namespace Alaqat.App.Queueing;

/// <summary><c>alaqat enqueue</c>: files into a queue.</summary>
static class EnqueueCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = SharedOptions.Paths();
        var queue = new QueueOptions();
        var input = SharedOptions.Input();
        var date = SharedOptions.Date();
        var command = new Command("enqueue", "Read files, folders or standard input and put their articles into a RabbitMQ queue, for 'alaqat work' on any machine.") { paths, input, date };
        queue.AddTo(command);
        command.SetAction(parsed => Enqueueing.Run(
            new EnqueueOptions
            {
                Paths = SharedOptions.PathsOrStandardInput(parsed.GetValue(paths), terminal),
                Queue = queue.Address(parsed),
                Names = queue.Names(parsed),
                Input = SharedOptions.Kind(parsed.GetValue(input)),
                Date = SharedOptions.Day(parsed.GetValue(date)),
            },
            terminal));
        return command;
    }
}
