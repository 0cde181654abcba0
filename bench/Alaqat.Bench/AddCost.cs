using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Alaqat.Bench;

/// <summary>
/// What adding many articles to a new store costs: <c>add INPUT STORE [PROGRAM] [THREADS]</c> runs <c>alaqat add INPUT --input blocks</c>, watches its processor time,
/// its memory and how many articles are in, and prints rates, sizes and the cost of the first thousand articles against the last.
/// Processor time is compared, not time by the clock: other work on the machine hardly changes it. Linux only, whose /proc tells.
/// </summary>
static class AddCost
{
    /// <summary>The system's clock ticks a second, the same on every Linux that .NET runs on.</summary>
    const double Ticks = 100;

    const double Mega = 1e6;
    const int Stretch = 1_000;
    static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    /// <param name="input">A file of articles with an empty line between two of them.</param>
    /// <param name="store">Must not be there yet.</param>
    /// <param name="program">The program to run, or null for the one beside this.</param>
    /// <param name="threads">How many threads read.</param>
    public static void Print(string input, string store, string? program, int threads)
    {
        if (File.Exists(store))
            throw new ArgumentException(store + " is there already; name a new store");
        var start = new ProcessStartInfo(program ?? Path.Combine(AppContext.BaseDirectory, "alaqat"));
        foreach (var arg in (string[])["add", input, "--input", "blocks", "--store", store, "--threads", threads.ToString(CultureInfo.InvariantCulture)])
            start.ArgumentList.Add(arg);
        using var process = Process.Start(start)!;
        var clock = Stopwatch.StartNew();
        var (seen, memory) = Watch(process, store);
        var seconds = clock.Elapsed.TotalSeconds;
        process.WaitForExit();
        Report(store, seen, seconds, memory);
        if (process.ExitCode != 0)
            Print($"alaqat add ended with {process.ExitCode}");
    }

    /// <returns>How many articles were in at which processor time in seconds, and the most memory in bytes.</returns>
    static (List<(long Articles, double Seconds)> Seen, long Memory) Watch(Process process, string store)
    {
        var seen = new List<(long Articles, double Seconds)>();
        long memory = 0;
        while (!process.WaitForExit(Step))
        {
            try
            {
                var seconds = ProcessorSeconds(process.Id);
                memory = Math.Max(memory, PeakMemory(process.Id));
                var articles = Number(store, "SELECT coalesce(max(number), 0) FROM documents");
                if (seen.Count == 0 || articles > seen[^1].Articles)
                    seen.Add((articles, seconds));
            }
            catch (Exception fault) when (fault is IOException or SqliteException)
            {
                // Not there yet, or ended just now.
            }
        }

        return (seen, memory);
    }

    static void Report(string store, List<(long Articles, double Seconds)> seen, double seconds, long memory)
    {
        var articles = Number(store, "SELECT count(*) FROM documents");
        var text = Number(store, "SELECT sum(size) FROM texts");
        Print($"{articles:N0} articles, {text / Mega:0.0} MB of text, {Number(store, "SELECT count(*) FROM claims"):N0} claims, {Number(store, "SELECT count(*) FROM mentions"):N0} mentions");
        Print($"{seconds:0} s by the clock, {seen[^1].Seconds:0} s of processor time");
        Print($"{articles / seconds:0.0} articles/s, {text / Mega / seconds:0.000} MB/s by the clock; {articles / seen[^1].Seconds:0.0} articles/s, {text / Mega / seen[^1].Seconds:0.000} MB/s of processor time");
        Print($"store {new FileInfo(store).Length / Mega:0.0} MB, {(double)new FileInfo(store).Length / text:0.00} MB for each MB of text; peak memory {memory / Mega:0} MB");
        if (articles < 3 * Stretch)
            return;
        // The very first articles pay for loading the models and for compiling what runs.
        var (first, firstText) = Cost(store, seen, Stretch / 2, Stretch / 2 * 3);
        var (last, lastText) = Cost(store, seen, articles - Stretch, articles);
        Print($"articles {Stretch / 2:N0} to {Stretch / 2 * 3:N0}: {first * 1000:0.0} ms each, {firstText:0.0} s for each MB of text; the last {Stretch:N0}: {last * 1000:0.0} ms each, {lastText:0.0} s for each MB");
        Print($"ratio last to first: {last / first:0.00} for an article, {lastText / firstText:0.00} for a MB of text");
    }

    /// <summary>Processor seconds for an article, and for a MB of text, between two numbers of articles.</summary>
    static (double Article, double Megabyte) Cost(string store, List<(long Articles, double Seconds)> seen, long from, long to)
    {
        var a = seen.Last(at => at.Articles <= from || at == seen[0]);
        var b = seen.Last(at => at.Articles <= to);
        var text = Number(store, string.Create(CultureInfo.InvariantCulture, $"SELECT sum(size) FROM texts WHERE document > {a.Articles} AND document <= {b.Articles}"));
        return ((b.Seconds - a.Seconds) / (b.Articles - a.Articles), (b.Seconds - a.Seconds) / (text / Mega));
    }

    static double ProcessorSeconds(int process)
    {
        // The name of the program stands in brackets and may hold anything.
        var all = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/stat"));
        var fields = all[(all.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / Ticks;
    }

    static long PeakMemory(int process)
    {
        var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status")).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? 0 : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }

    static long Number(string store, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = store, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
