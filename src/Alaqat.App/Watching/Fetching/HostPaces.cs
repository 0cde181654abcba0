using System.Collections.Concurrent;

namespace Alaqat.App.Watching;

/// <summary>One request at a time for each host, a pause after each, and none while the host wants to be left alone.</summary>
sealed class HostPaces(TimeSpan pause, ConcurrentDictionary<string, PlaceMemory> hosts, TimeProvider clock) : IDisposable
{
    /// <summary>One page may fail for its own reasons; so many in a row are the host's.</summary>
    const int FailuresOfPages = 3;

    readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, DateTimeOffset> _next = new(StringComparer.Ordinal);

    /// <summary>Until when the host is to be left alone; null where it may be asked.</summary>
    public DateTimeOffset? ClosedUntil(Uri address) =>
        hosts.TryGetValue(Host(address), out var memory) && memory.NotBefore > clock.GetUtcNow() ? memory.NotBefore : null;

    /// <summary>Does something when the host's turn comes.</summary>
    /// <param name="least">Pause that the site itself asks for.</param>
    public async Task<T> InTurn<T>(Uri address, TimeSpan least, Func<Task<T>> work, CancellationToken stop)
    {
        var host = Host(address);
        var turn = _turns.GetOrAdd(host, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(stop);
        try
        {
            if (_next.TryGetValue(host, out var next) && next - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, stop);
            return await work();
        }
        finally
        {
            _next[host] = clock.GetUtcNow() + (least > pause ? least : pause);
            turn.Release();
        }
    }

    /// <summary>It answered.</summary>
    public void Answered(Uri address) => hosts.TryRemove(Host(address), out _);

    /// <summary>It wants to be left alone.</summary>
    /// <param name="asked">For how long at least.</param>
    public void Close(Uri address, TimeSpan asked) => hosts.AddOrUpdate(
        Host(address),
        _ => Failed(1, asked),
        (_, memory) => Failed(memory.Failures + 1, asked));

    /// <summary>A page of it did not come.</summary>
    public void Stumbled(Uri address) => hosts.AddOrUpdate(
        Host(address),
        _ => new PlaceMemory { Failures = 1 },
        (_, memory) => memory.Failures + 1 < FailuresOfPages ? memory with { Failures = memory.Failures + 1 } : Failed(memory.Failures + 1, TimeSpan.Zero));

    public void Dispose()
    {
        foreach (var turn in _turns.Values)
            turn.Dispose();
    }

    PlaceMemory Failed(int failures, TimeSpan asked)
    {
        var wait = Backoff.After(failures);
        return new PlaceMemory { Failures = failures, NotBefore = clock.GetUtcNow() + (asked > wait ? asked : wait) };
    }

    static string Host(Uri address) => ListedHosts.Door(address);
}
