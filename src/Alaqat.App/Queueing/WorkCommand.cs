using System.CommandLine;

namespace Alaqat.App.Queueing;

/// <summary><c>alaqat work</c>: a queue's articles into a store.</summary>
static class WorkCommand
{
    const int MostPrefetch = ushort.MaxValue;

    public static Command Create(Terminal terminal, Engines engines)
    {
        var queue = new QueueOptions();
        var store = SharedOptions.Store();
        var threads = SharedOptions.Threads();
        var prefetch = SharedOptions.Count("--prefetch", "How many messages to hold at most (default: as many as keep the threads busy for a second and a half, measured).", () => 0);
        var untilEmpty = new Option<bool>("--until-empty") { Description = "End when no message waits, instead of waiting for more." };
        var command = new Command("work", "Take articles from a RabbitMQ queue, read them and keep them in a store, until Ctrl-C or SIGTERM.") { store, threads, prefetch, untilEmpty };
        queue.AddTo(command);
        command.SetAction(parsed =>
        {
            using var stopping = new StopSignals();
            return Working.Run(
                new WorkOptions
                {
                    Queue = queue.Address(parsed),
                    Names = queue.Names(parsed),
                    Store = parsed.GetRequiredValue(store),
                    Threads = parsed.GetValue(threads),
                    Prefetch = parsed.GetValue(prefetch) is var given and > 0 ? Math.Min(given, MostPrefetch) : null,
                    UntilEmpty = parsed.GetValue(untilEmpty),
                },
                engines,
                terminal,
                stopping.Token);
        });
        return command;
    }
}
