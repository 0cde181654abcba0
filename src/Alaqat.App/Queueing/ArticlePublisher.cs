using RabbitMQ.Client;

namespace Alaqat.App.Queueing;

/// <summary>
/// Publishes articles one after the other and holds each until the broker confirms it; a few are under way at once, and the next one waits
/// when the broker is slow. What a lost connection left unconfirmed is published again on another one. For one thread.
/// </summary>
sealed class ArticlePublisher : IAsyncDisposable
{
    const string Role = "alaqat enqueue";
    const int MostMessages = 256;
    const int MostBytes = 2 * ArticleMessage.MostBytes;

    /// <summary>How long the broker may be away.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    readonly QueueAddress _address;
    readonly QueueNames _names;
    readonly Action<string> _complain;
    readonly CancellationToken _stop;
    readonly Queue<(ArticleMessage Message, Task Confirmation)> _underWay = new();
    readonly SemaphoreSlim _opening = new(1);
    long _bytes;
    QueueConnection _connection;
    IChannel? _channel;

    ArticlePublisher(QueueAddress address, QueueNames names, Action<string> complain, QueueConnection connection, CancellationToken stop) =>
        (_address, _names, _complain, _connection, _stop) = (address, names, complain, connection, stop);

    /// <exception cref="QueueException">There is no such queue.</exception>
    public static async Task<ArticlePublisher> Open(QueueAddress address, QueueNames names, Action<string> complain, CancellationToken stop) =>
        new(address, names, complain, await QueueConnection.Open(address, names, Role, stop), stop);

    /// <exception cref="QueueException">The broker went away and did not come back.</exception>
    public async Task Send(ArticleMessage message)
    {
        // After a loss everything is published again in its turn before anything new is: one connection is enough.
        if (_channel is not { IsOpen: true })
            await Finish();
        while (_underWay.Count >= MostMessages || (_underWay.Count > 0 && _bytes + message.Body.Length > MostBytes))
            await ConfirmOldest();
        _underWay.Enqueue((message, Publish(message)));
        _bytes += message.Body.Length;
    }

    /// <summary>Returns when all is confirmed.</summary>
    /// <exception cref="QueueException">The broker went away and did not come back.</exception>
    public async Task Finish()
    {
        while (_underWay.Count > 0)
            await ConfirmOldest();
    }

    public async ValueTask DisposeAsync()
    {
        if (_channel is not null)
            await _channel.DisposeAsync();
        await _connection.DisposeAsync();
        _opening.Dispose();
    }

    async Task ConfirmOldest()
    {
        var (message, confirmation) = _underWay.Peek();
        BackOff? outage = null;
        for (; ; confirmation = Publish(message))
        {
            try
            {
                await confirmation;
                break;
            }
            catch (Exception fault) when (fault is QueueException { Lasts: false } || (QueueFailure.Is(fault) && !_stop.IsCancellationRequested))
            {
                var failure = fault as QueueException ?? _connection.Failure(fault);
                if (outage is null)
                    _complain($"{failure.Message}; trying again");
                outage ??= new BackOff();
                if (outage.Elapsed > Patience)
                    throw failure;
                await outage.Wait(_stop);
            }
        }

        _underWay.Dequeue();
        _bytes -= message.Body.Length;
    }

    async Task Publish(ArticleMessage message)
    {
        var channel = await Channel();
        await channel.BasicPublishAsync(
            string.Empty, _names.Articles, mandatory: true, MessageProperties.Of(message.Id), message.Body, _stop);
    }

    async Task<IChannel> Channel()
    {
        await _opening.WaitAsync(_stop);
        try
        {
            if (_channel is { IsOpen: true })
                return _channel;
            if (!_connection.IsOpen)
            {
                await _connection.DisposeAsync();
                _connection = await QueueConnection.Open(_address, _names, Role, _stop);
            }

            return _channel = await _connection.ConfirmingChannel();
        }
        finally
        {
            _opening.Release();
        }
    }
}
