using Xunit.Abstractions;

namespace Alaqat.Tests;

/// <summary>Reading is a filter without a state: cut anywhere between articles, its pieces give what the whole does. So GNU parallel, Spark, Slurm and Hadoop can run it (docs/scale.md).</summary>
public sealed class GnuParallelTests(ITestOutputHelper log) : IDisposable
{
    const int Articles = 90;

    readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    /// <summary>What a line of the shell prints, the program being <c>$ALAQAT</c>.</summary>
    string Shell(string line)
    {
        var program = _run.Write("alaqat", $"#!/bin/sh\nexec dotnet '{typeof(TestProgram).Assembly.Location}' \"$@\"\n");
        using var child = TestProcess.Other("sh", "-c", $"cd '{_run.Folder}' && HOME='{_run.Folder}' ALAQAT='sh {program}' && export HOME ALAQAT && {line}")!;
        Assert.True(child.AwaitExit() == 0, child.Error);
        return child.Output;
    }

    bool IsThere()
    {
        using var parallel = TestProcess.Other("parallel", "--version");
        if (parallel is not null && parallel.AwaitExit() == 0 && parallel.Output.StartsWith("GNU parallel", StringComparison.Ordinal))
            return true;
        log.WriteLine("nothing was checked: GNU parallel is not installed (apt-get install parallel)");
        return false;
    }

    [Fact]
    public void PiecesOfAStreamGiveWhatOneProcessGives()
    {
        if (!IsThere())
            return;
        _run.Write("news.jsonl", SyntheticArticles.JsonLines(Articles));
        var one = Shell("$ALAQAT read news.jsonl --format jsonl --threads 1");

        Assert.Equal(one, Shell("parallel --will-cite --pipe -k -j 2 -N 25 '$ALAQAT read --input jsonl --format jsonl --threads 1' < news.jsonl"));
        Assert.True(one.Split('\n').Length > Articles);
    }

    [Fact]
    public void FilesGiveWhatOneProcessGives()
    {
        if (!IsThere())
            return;
        for (var i = 0; i < 5; i++)
            _run.Write($"news/{i}.jsonl", string.Join('\n', SyntheticArticles.JsonLines(Articles).Split('\n').Skip(i * 10).Take(10)));

        Assert.Equal(
            Shell("$ALAQAT read news --format jsonl --threads 2"),
            Shell("ls news/*.jsonl | parallel --will-cite -k -j 2 -n 2 '$ALAQAT read {} --format jsonl --threads 1'"));
    }
}
