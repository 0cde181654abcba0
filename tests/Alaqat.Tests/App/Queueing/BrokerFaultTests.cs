namespace Alaqat.Tests;

/// <summary>Brokers that go away while articles flow.</summary>
[Collection(BrokerTests.Name)]
[Trait(BrokerTests.Level, BrokerTests.Fault)]
public sealed class BrokerFaultTests
{
    const int Articles = 2_000;

    /// <summary>RabbitMQ 3.10 writes the name of a new quorum queue to disk after three seconds; a kill before takes the queue.</summary>
    static readonly TimeSpan Settled = TimeSpan.FromSeconds(6);

    /// <summary>Articles are enqueued by one process and worked off by two, and something happens when some are stored.</summary>
    static void Flow(string variable, Action<TestBroker> fault)
    {
        var broker = TestBroker.Of(variable);
        using var queue = new QueueRun(broker);
        var path = queue.Run.Write("a.jsonl", SyntheticArticles.JsonLines(Articles));
        queue.Publish();
        Thread.Sleep(Settled);
        using var enqueuing = TestProcess.Alaqat(0, ["enqueue", path, .. queue.Queue]);
        using var one = queue.Worker(5, "--threads", "1");
        using var other = queue.Worker(5, "--threads", "2");
        queue.AwaitStored(200, one);

        fault(broker);

        Assert.True(enqueuing.AwaitExit() == 0, enqueuing.Error);
        Assert.Equal("2,000 articles enqueued", enqueuing.Output[..23]);
        queue.AwaitStored(Articles, one);
        one.Terminate();
        other.Terminate();
        Assert.True(one.AwaitExit() == 0, one.Error);
        Assert.True(other.AwaitExit() == 0, other.Error);
        Assert.Equal(0, queue.Work());
        queue.AssertAsUndisturbed(path);
    }

    [BrokerFact]
    public void ABrokerThatIsRestartedLosesNothing() => Flow(TestBroker.OneNode, broker =>
    {
        broker.Halt(1);
        broker.Resume(1);
    });

    [BrokerFact]
    public void ABrokerThatIsKilledLosesNothing() => Flow(TestBroker.OneNode, broker =>
    {
        broker.Halt(1, "KILL");
        broker.Resume(1);
    });

    [BrokerFact(TestBroker.ThreeNodes)]
    public void OneOfThreeNodesMayStop()
    {
        try
        {
            // It stays away while all the rest is worked off.
            Flow(TestBroker.ThreeNodes, broker => broker.Halt(1));
        }
        finally
        {
            TestBroker.Of(TestBroker.ThreeNodes).Resume(1);
        }
    }
}
