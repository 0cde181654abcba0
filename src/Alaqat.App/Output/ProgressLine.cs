using System.Diagnostics;
using System.Globalization;

namespace Alaqat.App;

/// <summary>How far long work is: one line on standard error, redrawn in place, only on a terminal and only after a while.</summary>
sealed class ProgressLine(Terminal terminal, string unit)
{
    const int BarWidth = 24;
    static readonly TimeSpan FirstShown = TimeSpan.FromSeconds(1.5);
    static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    readonly long _start = Stopwatch.GetTimestamp();
    TimeSpan _next = FirstShown;
    bool _shown;

    /// <param name="done">Units done so far.</param>
    /// <param name="share">Gives the share of the work that is done, in [0, 1], or null where the whole is not known.</param>
    public void Report(int done, Func<double?> share)
    {
        if (!terminal.ErrorIsTerminal || Stopwatch.GetElapsedTime(_start) is var elapsed && elapsed < _next)
            return;
        _next = elapsed + Interval;
        _shown = true;
        var part = share();
        var bar = part is { } known ? Bar(known) : string.Empty;
        var left = part is > 0 and < 1 ? Left(elapsed * (1 / part.Value - 1)) : string.Empty;
        terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{bar}{done:N0} {unit}, {done / elapsed.TotalSeconds:N0} a second{left}\u001B[K"));
    }

    /// <summary>Takes the line away before other output.</summary>
    public void Clear()
    {
        if (_shown)
            terminal.Error.Write("\r\u001B[K");
        _shown = false;
    }

    static string Left(TimeSpan time) => string.Create(
        CultureInfo.InvariantCulture, $", {(long)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00} left");

    static string Bar(double share)
    {
        var full = (int)(Math.Clamp(share, 0, 1) * BarWidth);
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', full)}{new string('-', BarWidth - full)}] {Math.Clamp(share, 0, 1) * 100,3:0} %  ");
    }
}
