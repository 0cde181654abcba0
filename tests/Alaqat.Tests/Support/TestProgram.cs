using System.Diagnostics;
using System.Globalization;
using Alaqat.App;

namespace Alaqat.Tests;

/// <summary>The program with the engine of <see cref="TestRun"/>, as a process that a test may kill (<see cref="TestProcess"/>).</summary>
static class TestProgram
{
    /// <summary>Milliseconds that the engine rests after each article.</summary>
    public const string Pace = "ALAQAT_TEST_PACE";

    /// <summary>Said on standard error when the process is up.</summary>
    public const string Ready = "ready";

    /// <summary>An article with this word makes the engine throw.</summary>
    public const string Throws = "THROWS";

    /// <summary>An article with this word ends the process.</summary>
    public const string Kills = "KILLS";

    static int Main(string[] args)
    {
        var rest = int.Parse(Environment.GetEnvironmentVariable(Pace) ?? "0", NumberStyles.None, CultureInfo.InvariantCulture);
        Console.Error.WriteLine(Ready);
        var read = TestRun.FirstWords.Claims();
        var paced = TestRun.FirstWords with
        {
            Claims = () => article =>
            {
                Thread.Sleep(rest);
                if (article.Text.Contains(Kills, StringComparison.Ordinal))
                    Process.GetCurrentProcess().Kill();
                return article.Text.Contains(Throws, StringComparison.Ordinal) ? throw new InvalidOperationException("the test asked for it") : read(article);
            },
        };
        return CommandLine.Run(args, StandardStreams.Open(), paced);
    }
}
