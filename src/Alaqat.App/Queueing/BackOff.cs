using System.Diagnostics;

namespace Alaqat.App.Queueing;

/// <summary>How long to wait before the next try: twice as long each time, up to a few seconds.</summary>
sealed class BackOff
{
    static readonly TimeSpan First = TimeSpan.FromMilliseconds(100);
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    readonly long _start = Stopwatch.GetTimestamp();
    TimeSpan _next = First;

    /// <summary>Since the first failure.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    public async Task Wait(CancellationToken stop)
    {
        await Task.Delay(_next, stop);
        _next = _next * 2 < Longest ? _next * 2 : Longest;
    }
}
