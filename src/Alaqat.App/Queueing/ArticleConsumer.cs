using RabbitMQ.Client;

namespace Alaqat.App.Queueing;

/// <summary>Hears what the broker sends to one consumer.</summary>
/// <param name="channel">On which it comes.</param>
/// <param name="received">Given the tag, the properties and a copy of the body.</param>
/// <param name="cancelled">The broker ended it: the queue was deleted, or its node is gone.</param>
sealed class ArticleConsumer(IChannel channel, Action<ulong, IReadOnlyBasicProperties, ReadOnlyMemory<byte>> received, Action cancelled) : AsyncDefaultBasicConsumer(channel)
{
    public override Task HandleBasicDeliverAsync(
        string consumerTag, ulong deliveryTag, bool redelivered, string exchange, string routingKey, IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default)
    {
        // The client uses the body's memory again.
        received(deliveryTag, properties, body.ToArray());
        return Task.CompletedTask;
    }

    public override Task HandleBasicCancelAsync(string consumerTag, CancellationToken cancellationToken = default)
    {
        cancelled();
        return Task.CompletedTask;
    }
}
