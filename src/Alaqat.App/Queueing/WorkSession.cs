using System.Collections.Concurrent;
using RabbitMQ.Client;

namespace Alaqat.App.Queueing;

/// <summary>
/// A worker's connection from its beginning to its end. Deliveries come in by themselves, as many as the prefetch allows; everything else
/// that speaks to the broker is for one thread, but <see cref="Waiting"/>.
/// </summary>
sealed class WorkSession : IAsyncDisposable
{
    readonly QueueConnection _connection;
    readonly QueueNames _names;
    readonly SemaphoreSlim _signal;
    readonly ConcurrentQueue<Delivery> _articles = new();
    readonly ConcurrentQueue<Delivery> _suspects = new();
    readonly IChannel _main;
    readonly IChannel _single;
    readonly IChannel _confirming;
    readonly IChannel _counting;
    string _consumer = string.Empty;
    volatile bool _ended;

    WorkSession(QueueConnection connection, QueueNames names, SemaphoreSlim signal, IChannel[] channels)
    {
        (_connection, _names, _signal) = (connection, names, signal);
        (_main, _single, _confirming, _counting) = (channels[0], channels[1], channels[2], channels[3]);
        connection.OnEnd(End);
    }

    public bool IsOpen => !_ended && _connection.IsOpen && _main.IsOpen && _single.IsOpen && _confirming.IsOpen;

    /// <param name="address">The broker.</param>
    /// <param name="names">The queues.</param>
    /// <param name="prefetch">How many messages to hold at most.</param>
    /// <param name="signal">Released for each delivery, and when the session ends.</param>
    /// <exception cref="QueueException">It cannot be used.</exception>
    public static async Task<WorkSession> Open(QueueAddress address, QueueNames names, int prefetch, SemaphoreSlim signal, CancellationToken stop)
    {
        var connection = await QueueConnection.Open(address, names, "alaqat work", stop);
        try
        {
            IChannel[] channels = [await connection.Channel(), await connection.Channel(), await connection.ConfirmingChannel(), await connection.Channel()];
            var session = new WorkSession(connection, names, signal, channels);
            await session.Consume(session._single, names.Suspects, 1, isSuspect: true);
            session._consumer = await session.Consume(session._main, names.Articles, prefetch, isSuspect: false);
            return session;
        }
        catch (Exception fault)
        {
            await connection.DisposeAsync();
            if (QueueFailure.Is(fault))
                throw connection.Failure(fault);
            throw;
        }
    }

    /// <summary>What came, those first that may end the worker: they must not lie in hand while something else does.</summary>
    public bool TryTake(out Delivery delivery) => _suspects.TryDequeue(out delivery!) || _articles.TryDequeue(out delivery!);

    /// <summary>Holds more or fewer messages from now on; the broker heeds it for new consumers alone.</summary>
    public async Task Prefetch(int count)
    {
        await _main.BasicCancelAsync(_consumer);
        _consumer = await Consume(_main, _names.Articles, count, isSuspect: false);
    }

    /// <summary>The message is done with.</summary>
    public ValueTask Acknowledge(Delivery delivery) => (delivery.IsSuspect ? _single : _main).BasicAckAsync(delivery.Tag, multiple: false);

    /// <summary>Puts a message that failed into a queue, and takes it out of the one that it came from when it is safe there.</summary>
    public async Task Move(Delivery delivery, string queue, BasicProperties properties)
    {
        await _confirming.BasicPublishAsync(string.Empty, queue, mandatory: true, properties, delivery.Body);
        await Acknowledge(delivery);
    }

    /// <summary>How many messages nobody holds.</summary>
    public async Task<long> Waiting() =>
        await _counting.MessageCountAsync(_names.Articles) + await _counting.MessageCountAsync(_names.Suspects);

    public async ValueTask DisposeAsync()
    {
        _ended = true;
        await _connection.DisposeAsync();
        End();
    }

    async Task<string> Consume(IChannel channel, string queue, int prefetch, bool isSuspect)
    {
        await channel.BasicQosAsync(0, (ushort)prefetch, global: false);
        return await channel.BasicConsumeAsync(queue, autoAck: false, new ArticleConsumer(channel, Receive, End));

        void Receive(ulong tag, IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body)
        {
            var id = properties.MessageId is { Length: > 0 } given ? given : ArticleMessage.IdOf(body);
            (isSuspect ? _suspects : _articles).Enqueue(new Delivery(this, tag, id, MessageProperties.TriesOf(properties), isSuspect, body));
            _signal.Release();
        }
    }

    void End()
    {
        _ended = true;
        _signal.Release();
    }
}
