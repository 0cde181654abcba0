using RabbitMQ.Client;

namespace Alaqat.App.Queueing;

/// <summary>The messages that could not be read.</summary>
static class DeadLetters
{
    /// <summary>Looks at each of them, oldest first. They are taken out for that; when it ends, those that stay go back to their places.</summary>
    /// <param name="address">The broker.</param>
    /// <param name="names">The queues.</param>
    /// <param name="decide">Asked for each.</param>
    /// <exception cref="QueueException">The broker went away; what was decided before is done.</exception>
    public static IReadOnlyList<DeadLetter> Visit(QueueAddress address, QueueNames names, Func<DeadLetter, DeadFate> decide) =>
        VisitAsync(address, names, decide).GetAwaiter().GetResult();

    static async Task<IReadOnlyList<DeadLetter>> VisitAsync(QueueAddress address, QueueNames names, Func<DeadLetter, DeadFate> decide)
    {
        await using var connection = await QueueConnection.Open(address, names, "alaqat dead", default);
        try
        {
            await using var channel = await connection.ConfirmingChannel();
            var letters = new List<DeadLetter>();
            // Those that come meanwhile are for the next time.
            for (var count = await channel.MessageCountAsync(names.Dead); count > 0; count--)
            {
                if (await channel.BasicGetAsync(names.Dead, autoAck: false) is not { } message)
                    break;
                var letter = DeadLetter.Of(message.BasicProperties, message.Body);
                letters.Add(letter);
                var fate = decide(letter);
                if (fate == DeadFate.Retry)
                    await channel.BasicPublishAsync(string.Empty, names.Articles, mandatory: true, MessageProperties.Of(letter.Id), message.Body);
                if (fate != DeadFate.Keep)
                    await channel.BasicAckAsync(message.DeliveryTag, multiple: false);
            }

            return letters;
        }
        catch (Exception fault) when (QueueFailure.Is(fault))
        {
            throw connection.Failure(fault);
        }
    }
}
