using System.CommandLine;

namespace Alaqat.App.Queueing;

/// <summary>The options that name a queue.</summary>
sealed class QueueOptions
{
    /// <summary>Holds the address where the option is not given: lists of processes do not show it.</summary>
    public const string Variable = "ALAQAT_QUEUE";

    readonly Option<string> _queue = new("--queue")
    {
        Description = $"The broker: amqp[s]://[user@]host[:port][,host…][/vhost]. An address with a password belongs into the environment variable {Variable}, which is read where this is not given.",
    };

    readonly Option<string> _name = new("--name") { Description = "The queue's name on the broker.", DefaultValueFactory = _ => QueueNames.Default };

    public void AddTo(Command command)
    {
        command.Options.Add(_queue);
        command.Options.Add(_name);
    }

    /// <exception cref="UsageException">There is none, it is wrong, or it shows a password to everybody on this machine.</exception>
    public QueueAddress Address(ParseResult parsed)
    {
        if (parsed.GetValue(_queue) is { } given)
        {
            var address = QueueAddress.Parse(given);
            return address.IsSecret
                ? throw new UsageException($"--queue holds a password, which lists of processes and the shell's history show; change that password, and put the address into the environment variable {Variable}")
                : address;
        }

        return Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } hidden
            ? QueueAddress.Parse(hidden)
            : throw new UsageException($"no queue is named; give --queue amqp://host, or the environment variable {Variable}");
    }

    public QueueNames Names(ParseResult parsed) => new(parsed.GetRequiredValue(_name));
}
