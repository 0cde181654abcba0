using System.Diagnostics;
using System.Globalization;

namespace Alaqat.Bench;

/// <summary>What questions to a large store cost from the command line: processor time of whole processes, which other work on the machine hardly changes.</summary>
static class StoreTimes
{
    const int Runs = 3;

    static readonly string[][] Questions =
    [
        ["network", "--format", "table"],
        ["network", "--by", "year", "--format", "csv"],
        ["stats", "--format", "csv"],
        ["relation", LargeStore.Busy, LargeStore.Second, "--format", "table"],
        ["relation", "ACT.a20", "ACT.a30", "--format", "table"],
        ["timeline", LargeStore.Busy, LargeStore.Second, "--format", "csv"],
        ["actor", "ACT.a20", "--format", "table"],
        ["actor", LargeStore.Busy, "--format", "table"],
        ["claims", LargeStore.Busy, "--format", "jsonl"],
    ];

    /// <param name="store">Made first where it is missing, which takes minutes.</param>
    /// <param name="program">The program to ask, or null for the one beside this.</param>
    public static void Print(string store, string? program)
    {
        if (!File.Exists(store))
            LargeStore.Make(store);
        foreach (var question in Questions)
        {
            var best = Enumerable.Range(0, Runs).Min(_ => Seconds(program ?? Path.Combine(AppContext.BaseDirectory, "alaqat"), [.. question, "--store", store]));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best,6:0.00} s  {string.Join(' ', question)}"));
        }
    }

    /// <summary>User and system time, which the shell knows of its children.</summary>
    static double Seconds(string program, string[] args)
    {
        var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true };
        foreach (var arg in (string[])["-c", "\"$@\" > /dev/null; times", "sh", program, .. args])
            start.ArgumentList.Add(arg);
        using var shell = Process.Start(start)!;
        var children = shell.StandardOutput.ReadToEnd().Split('\n')[1];
        shell.WaitForExit();
        return children.Split(' ').Sum(time =>
        {
            var parts = time.TrimEnd('s').Split('m');
            return (60 * double.Parse(parts[0], CultureInfo.InvariantCulture)) + double.Parse(parts[1], CultureInfo.InvariantCulture);
        });
    }
}
