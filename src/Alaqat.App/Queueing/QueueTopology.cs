using RabbitMQ.Client;

namespace Alaqat.App.Queueing;

/// <summary>
/// Makes the queues where they are not there: replicated, and each handing on to the next what workers gave back too often without a word,
/// as those do that end while they read.
/// </summary>
static class QueueTopology
{
    /// <summary>How often a message may come back before it is handed on.</summary>
    public const int Returns = 3;

    public static async Task Declare(IChannel channel, QueueNames names, CancellationToken stop)
    {
        // Listing the dead takes them out and gives them back; newer brokers hand on after 20 times where nothing else is said.
        await Declare(channel, names.Dead, new Dictionary<string, object?> { ["x-delivery-limit"] = int.MaxValue }, stop);
        await Declare(channel, names.Suspects, HandingOnTo(names.Dead), stop);
        await Declare(channel, names.Articles, HandingOnTo(names.Suspects), stop);
    }

    static Task<QueueDeclareOk> Declare(IChannel channel, string name, Dictionary<string, object?> arguments, CancellationToken stop)
    {
        arguments["x-queue-type"] = "quorum";
        return channel.QueueDeclareAsync(name, durable: true, exclusive: false, autoDelete: false, arguments, cancellationToken: stop);
    }

    /// <summary>At least once: the broker itself waits for the next queue's confirmation; it does so only where a full queue refuses what is published.</summary>
    static Dictionary<string, object?> HandingOnTo(string next) => new()
    {
        ["x-delivery-limit"] = Returns,
        ["x-dead-letter-exchange"] = string.Empty,
        ["x-dead-letter-routing-key"] = next,
        ["x-dead-letter-strategy"] = "at-least-once",
        ["x-overflow"] = "reject-publish",
    };
}
