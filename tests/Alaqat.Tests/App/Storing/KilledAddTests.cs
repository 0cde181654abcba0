using System.Diagnostics;
using Alaqat.Store;
using Xunit.Abstractions;

namespace Alaqat.Tests;

/// <summary>Adding is a process that may end at any moment and may not be alone.</summary>
public sealed class KilledAddTests(ITestOutputHelper log) : IDisposable
{
    const int Articles = 500;
    const int Kills = 20;

    readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    string Undisturbed(string path)
    {
        Assert.Equal(0, _run.Run("add", path, "--store", _run.Path("calm.db"), "--threads", "1"));
        return Dump(_run.Path("calm.db"));
    }

    static string Dump(string file)
    {
        using var store = AlaqatStore.Open(file);
        Assert.Empty(store.Check());
        return TestStore.Dump(store);
    }

    /// <summary>How long a child is at work that nobody kills.</summary>
    TimeSpan TimeOf(string path)
    {
        using var child = TestProcess.Alaqat(1, "add", path, "--store", _run.Path("timed.db"), "--threads", "2");
        child.AwaitReady();
        var start = Stopwatch.GetTimestamp();
        Assert.True(child.AwaitExit() == 0, child.Error);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Read as any other process would, from what the killed one left.</summary>
    static long Count(string file)
    {
        using var store = AlaqatStore.OpenOrCreate(file);
        return store.Counts().Documents;
    }

    static void AwaitMore(TestProcess child, string file, long stored)
    {
        while (!child.HasEnded && Count(file) <= stored)
            Thread.Sleep(1);
    }

    [Fact]
    public void TwentyKillsEndInTheStoreOfAnUndisturbedRun()
    {
        var path = _run.Write("a.jsonl", SyntheticArticles.JsonLines(Articles));
        var calm = Undisturbed(path);
        var whole = TimeOf(path);
        var random = new Random(11);
        var partial = 0;
        var stored = 0L;
        for (var i = 0; i < Kills; i++)
        {
            using var child = TestProcess.Alaqat(1, "add", path, "--store", _run.Path("killed.db"), "--threads", "2");
            child.AwaitReady();
            // The first part goes into starting up, where a kill strikes nothing. On a machine that does other work too, a time
            // measured before says little: every other child is struck when it has stored something.
            if (i % 2 == 0)
                Thread.Sleep(whole * (0.3 + (0.6 * random.NextDouble())));
            else
                AwaitMore(child, _run.Path("killed.db"), stored);
            child.Kill();
            var articles = stored = Count(_run.Path("killed.db"));
            if (articles is > 0 and < Articles)
                partial++;
            // When all are in before all kills are done, the rest strike a new store.
            if (articles == Articles)
            {
                Assert.Equal(calm, Dump(_run.Path("killed.db")));
                Array.ForEach(Directory.GetFiles(_run.Folder, "killed.db*"), File.Delete);
                stored = 0;
            }
        }

        log.WriteLine(FormattableString.Invariant($"{partial} of {Kills} kills left some of the articles"));
        Assert.NotEqual(0, partial);
        using var last = TestProcess.Alaqat(0, "add", path, "--store", _run.Path("killed.db"));
        Assert.True(last.AwaitExit() == 0, last.Error);

        Assert.Equal(calm, Dump(_run.Path("killed.db")));
    }

    [Fact]
    public void TwoProcessesAtOnceLoseNothing()
    {
        var path = _run.Write("a.jsonl", SyntheticArticles.JsonLines(Articles));
        var lines = File.ReadAllLines(path);
        var first = _run.Write("first.jsonl", string.Join('\n', lines[..300]));
        var second = _run.Write("second.jsonl", string.Join('\n', lines[200..].Reverse()));

        using var one = TestProcess.Alaqat(1, "add", first, "--store", _run.Path("shared.db"), "--threads", "1");
        using var other = TestProcess.Alaqat(1, "add", second, "--store", _run.Path("shared.db"), "--threads", "2");

        Assert.True(one.AwaitExit() == 0, one.Error);
        Assert.True(other.AwaitExit() == 0, other.Error);
        Assert.Equal(Undisturbed(path), Dump(_run.Path("shared.db")));
    }
}
