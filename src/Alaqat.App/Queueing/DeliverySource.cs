using System.Globalization;

namespace Alaqat.App.Queueing;

/// <summary>Messages one after the other, over lost connections and pauses, until it is told to stop.</summary>
/// <param name="options">What the worker was asked.</param>
/// <param name="prefetch">How many messages to hold; changed by the thread that acknowledges.</param>
/// <param name="complain">Tells people.</param>
/// <param name="stop">Ends it.</param>
sealed class DeliverySource(WorkOptions options, PrefetchSize prefetch, Action<string> complain, CancellationToken stop) : IAsyncDisposable
{
    /// <summary>After so long without a message, what was read is stored rather than held for company.</summary>
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(200);

    readonly SemaphoreSlim _signal = new(0);
    readonly ManualResetEventSlim _wanted = new(initialState: true);
    volatile WorkSession? _session;
    int _held;

    /// <summary>Connects for the first time, where a failure is the caller's.</summary>
    /// <exception cref="QueueException">There is no such queue.</exception>
    public async Task Open() => _session = await Connect();

    /// <summary>For one thread.</summary>
    /// <exception cref="QueueException">The queue came to be such that it cannot be used.</exception>
    public IEnumerable<WorkItem> Items()
    {
        var stored = true;
        var quiet = 0;
        while (!stop.IsCancellationRequested)
        {
            if (_session is not { IsOpen: true } session)
            {
                // What was read so far need not wait for the broker.
                yield return default;
                if (!Wait(Reconnect))
                    yield break;
            }
            else if (session.TryTake(out var delivery))
            {
                _signal.Wait(0, CancellationToken.None);
                Interlocked.Increment(ref _held);
                (stored, quiet) = (false, 0);
                yield return new WorkItem(delivery);
            }
            else if (!stored && !Signalled(Pause))
            {
                stored = true;
                yield return default;
            }
            else if (stored && !Signalled(LookAgain) && options.UntilEmpty && Volatile.Read(ref _held) == 0)
            {
                // Twice: a message that moves from one queue to another is in none of them for a moment.
                quiet = Wait(() => IsEmpty(session)) ? quiet + 1 : 0;
                if (quiet > 1)
                    yield break;
            }
        }
    }

    /// <summary>The message's article is in the store.</summary>
    public void Acknowledge(Delivery delivery) => Settle(delivery, () => delivery.Session.Acknowledge(delivery).AsTask());

    /// <summary>The message could not be read: it is tried again behind all others, or put among the dead.</summary>
    /// <returns>Whether it was given up.</returns>
    public bool Fail(Delivery delivery, string reason, DateTimeOffset now)
    {
        var tries = delivery.Tries + 1;
        var dies = tries >= WorkOptions.Tries;
        var properties = MessageProperties.Failed(delivery.Id, tries, reason, now);
        return Settle(delivery, () => delivery.Session.Move(delivery, dies ? options.Names.Dead : options.Names.Articles, properties)) && dies;
    }

    /// <summary>Heeds what articles have come to cost.</summary>
    public void Adjust()
    {
        if (_session is { IsOpen: true } session && prefetch.Changes())
            Speak(() => session.Prefetch(prefetch.Current));
    }

    /// <summary>Gives everything back to the broker and takes nothing more until <see cref="Resume"/>.</summary>
    public void Suspend()
    {
        if (!_wanted.IsSet)
            return;
        _wanted.Reset();
        if (_session is { } session)
            Speak(() => session.DisposeAsync().AsTask());
    }

    public void Resume() => _wanted.Set();

    public async ValueTask DisposeAsync()
    {
        if (_session is { } session)
            await session.DisposeAsync();
    }

    /// <summary>Speaks of a message to the broker, unless it was given back with its session.</summary>
    /// <returns>Whether the broker heard it.</returns>
    bool Settle(Delivery delivery, Func<Task> speak)
    {
        Interlocked.Decrement(ref _held);
        return delivery.Session.IsOpen && Speak(speak);
    }

    /// <summary>When it fails, the connection is gone or soon will be, the message comes again, and its article is there already.</summary>
    static bool Speak(Func<Task> speak)
    {
        try
        {
            Wait(async () =>
            {
                await speak();
                return true;
            });
            return true;
        }
        catch (Exception fault) when (QueueFailure.Is(fault))
        {
            return false;
        }
    }

    /// <summary>Whether a message came, or the session ended, within the time.</summary>
    bool Signalled(TimeSpan time)
    {
        try
        {
            return _signal.Wait(time, stop);
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    static async Task<bool> IsEmpty(WorkSession session)
    {
        try
        {
            return await session.Waiting() == 0;
        }
        catch (Exception fault) when (QueueFailure.Is(fault))
        {
            return false;
        }
    }

    /// <returns>Whether there is a session; not when told to stop.</returns>
    async Task<bool> Reconnect()
    {
        var outage = new BackOff();
        var told = false;
        try
        {
            if (_session is { } old)
                await old.DisposeAsync();
            _wanted.Wait(stop);
            for (; ; await outage.Wait(stop))
            {
                try
                {
                    _session = await Connect();
                    if (told)
                        complain(string.Create(CultureInfo.InvariantCulture, $"{options.Queue}: there again after {outage.Elapsed.TotalSeconds:0.0} s"));
                    return true;
                }
                catch (QueueException fault) when (!fault.Lasts)
                {
                    if (!told)
                        complain($"{fault.Message}; trying again");
                    told = true;
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
    }

    Task<WorkSession> Connect() => WorkSession.Open(options.Queue, options.Names, prefetch.Current, _signal, stop);

    // The threads of a worker have nothing else to do.
    static bool Wait(Func<Task<bool>> work) => work().GetAwaiter().GetResult();
}
