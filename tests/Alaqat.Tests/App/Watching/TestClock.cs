using System.Collections.Concurrent;
using Alaqat.App.Watching;

namespace Alaqat.Tests;

/// <summary>A clock on which every wait is over at once, and the time is as if it had been waited for; only the limit of a response passes when a test says so.</summary>
sealed class TestClock : TimeProvider
{
    static readonly TimeSpan Limit = new FetchLimits().Time;

    readonly Lock _lock = new();
    readonly ConcurrentDictionary<Timer, Action> _limits = new();
    DateTimeOffset _now = new(2022, 5, 10, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Waits in their order.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    public void Pass(TimeSpan time)
    {
        lock (_lock)
            _now += time;
    }

    /// <summary>The responses that are on their way now take too long.</summary>
    public void Expire()
    {
        foreach (var late in _limits.Values)
            late();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this);
        if (dueTime == Limit)
        {
            _limits[timer] = () => callback(state);
            return timer;
        }

        Waits.Enqueue(dueTime);
        Pass(dueTime);
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return timer;
    }

    sealed class Timer(TestClock clock) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => clock._limits.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
