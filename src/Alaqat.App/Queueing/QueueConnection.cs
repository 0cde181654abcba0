using RabbitMQ.Client;

namespace Alaqat.App.Queueing;

/// <summary>
/// One connection to the broker, with the queues made. It is never mended: who uses it opens another one and does again what was not confirmed,
/// which is safe because each article is stored once however often it comes.
/// </summary>
sealed class QueueConnection : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly QueueAddress _address;
    readonly IConnection _connection;

    QueueConnection(QueueAddress address, IConnection connection) => (_address, _connection) = (address, connection);

    public bool IsOpen => _connection.IsOpen;

    /// <param name="address">Where the broker is; of several hosts any one that answers.</param>
    /// <param name="names">The queues, which are made where they are missing.</param>
    /// <param name="role">What the broker's operator sees as the connection's name.</param>
    /// <exception cref="QueueException">It cannot be used.</exception>
    public static async Task<QueueConnection> Open(QueueAddress address, QueueNames names, string role, CancellationToken stop)
    {
        var factory = new ConnectionFactory
        {
            UserName = address.User,
            Password = address.Password ?? ConnectionFactory.DefaultPass,
            VirtualHost = address.VirtualHost,
            AutomaticRecoveryEnabled = false,
            TopologyRecoveryEnabled = false,
            RequestedConnectionTimeout = Patience,
            ContinuationTimeout = Patience,
        };
        var endpoints = address.Hosts.Select(host => new AmqpTcpEndpoint(host.Host, host.Port, QueueTls.Of(address, host.Host))).ToArray();
        try
        {
            var connection = await factory.CreateConnectionAsync(endpoints, role, stop);
            try
            {
                await using var channel = await connection.CreateChannelAsync(cancellationToken: stop);
                await QueueTopology.Declare(channel, names, stop);
                return new QueueConnection(address, connection);
            }
            catch
            {
                await Close(connection);
                throw;
            }
        }
        catch (Exception fault) when (QueueFailure.Is(fault) && !stop.IsCancellationRequested)
        {
            throw QueueFailure.Of(address, fault);
        }
    }

    /// <summary>Calls back once when the connection ends.</summary>
    public void OnEnd(Action ended) => _connection.ConnectionShutdownAsync += (_, _) =>
    {
        ended();
        return Task.CompletedTask;
    };

    public Task<IChannel> Channel() => _connection.CreateChannelAsync();

    /// <summary>A channel on which publishing ends when the broker has the message safe on most of its nodes.</summary>
    public Task<IChannel> ConfirmingChannel() => _connection.CreateChannelAsync(
        // How many may be under way is for the publisher to say.
        new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true, outstandingPublisherConfirmationsRateLimiter: null));

    public QueueException Failure(Exception fault) => QueueFailure.Of(_address, fault);

    /// <summary>What was delivered and not acknowledged goes back to its queue.</summary>
    public async ValueTask DisposeAsync() => await Close(_connection);

    static async Task Close(IConnection connection)
    {
        try
        {
            await connection.CloseAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception fault) when (QueueFailure.Is(fault))
        {
            // It was closed already.
        }

        await connection.DisposeAsync();
    }
}
