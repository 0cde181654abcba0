using Xunit.Abstractions;

namespace Alaqat.Tests;

/// <summary>Workers that are killed and stopped while articles flow.</summary>
[Collection(BrokerTests.Name)]
[Trait(BrokerTests.Level, BrokerTests.Fault)]
public sealed class WorkerFaultTests(ITestOutputHelper log) : IDisposable
{
    const int Articles = 2_000;
    const int Kills = 20;

    /// <summary>The greatest exit code of the program itself; a killed process has another.</summary>
    const int OwnCodes = 2;

    readonly QueueRun? _queue = TestBroker.Folder(TestBroker.OneNode) is null ? null : new QueueRun(TestBroker.Of(TestBroker.OneNode));

    QueueRun Queue => _queue!;

    public void Dispose() => _queue?.Dispose();

    string Enqueued(int articles)
    {
        var path = Queue.Run.Write("a.jsonl", SyntheticArticles.JsonLines(articles));
        Assert.Equal(0, Queue.Enqueue(path));
        return path;
    }

    [BrokerFact]
    public void TwentyKilledWorkersLoseNothingAndStoreNothingTwice()
    {
        var path = Enqueued(Articles);
        var partial = 0;
        for (var i = 0; i < Kills; i++)
        {
            using var worker = Queue.Worker(8, "--threads", "2");
            // Early, late, and between: a worker stores some tens at once, and suspects one by one.
            Queue.AwaitStored(Math.Min(Articles, Queue.Stored() + 1 + (i % 4 * 20)), worker);
            worker.Kill();
            partial += Queue.Stored() is > 0 and < Articles ? 1 : 0;
        }

        log.WriteLine(FormattableString.Invariant($"{partial} of {Kills} kills left some of the articles; {Queue.Waiting()} messages came back"));
        Assert.NotEqual(0, partial);
        using var last = Queue.Worker(0, "--until-empty");
        Assert.True(last.AwaitExit() == 0, last.Error);

        Queue.AssertAsUndisturbed(path);
    }

    /// <summary>Neither the worker that an article ends, nor those who wait behind it, can do anything about it.</summary>
    [BrokerFact]
    public void AnArticleThatEndsEveryWorkerIsFoundAndGivenUp()
    {
        Queue.Publish($"{{\"id\":\"deadly\",\"text\":\"{TestProgram.Kills}\"}}");
        Enqueued(100);

        var ends = 0;
        for (var ended = true; ended; ends += ended ? 1 : 0)
        {
            Assert.True(ends < 12, "the article still ends workers");
            using var worker = Queue.Worker(0, "--until-empty", "--threads", "1");
            ended = worker.AwaitExit() > OwnCodes;
        }

        log.WriteLine(FormattableString.Invariant($"{ends} workers ended by it"));
        Assert.Equal(100, Queue.Stored());
        var letter = Assert.Single(Queue.Dead());
        Assert.Equal("deadly", letter.Doc);
        Assert.StartsWith("workers ended without a word", letter.Reason, StringComparison.Ordinal);
    }

    [BrokerFact]
    public void AWorkerThatIsAskedToEndFinishesWhatItHasAndReturnsTheRest()
    {
        var path = Enqueued(400);
        using var worker = Queue.Worker(10, "--threads", "2", "--prefetch", "100");
        Queue.AwaitStored(20, worker);

        worker.Terminate();

        Assert.True(worker.AwaitExit() == 0, worker.Error);
        var stored = Queue.Stored();
        Assert.StartsWith(FormattableString.Invariant($"{stored} articles added"), worker.Output, StringComparison.Ordinal);
        Assert.InRange(stored, 20, 399);
        // What is stored was acknowledged, and what was not is waiting.
        Assert.Equal(400 - stored, Queue.Waiting());
        Assert.Equal(0, Queue.Work());
        Queue.AssertAsUndisturbed(path);
    }
}
