using Xunit.Abstractions;

namespace Alaqat.Tests;

/// <summary>A database server that cuts connections and restarts while workers write to it.</summary>
[OnPostgres]
[Collection(BrokerTests.Name)]
[Trait(BrokerTests.Level, BrokerTests.Fault)]
public sealed class DatabaseFaultTests(ITestOutputHelper log)
{
    const int Articles = 2_000;
    const int Faults = 6;

    [BrokerFact]
    public void RestartsAndCutConnectionsAreWaitedOut()
    {
        using var server = new PrivatePostgres();
        using var queue = new QueueRun(TestBroker.Of(TestBroker.OneNode), server.Address);
        var path = queue.Run.Write("a.jsonl", SyntheticArticles.JsonLines(Articles));
        Assert.Equal(0, queue.Enqueue(path));
        using var one = queue.Worker(5, "--threads", "1");
        using var other = queue.Worker(5, "--threads", "2");
        for (var i = 1; i <= Faults; i++)
        {
            queue.AwaitStored(Articles * i / (Faults + 2), one);
            if (i % 3 == 0)
                server.Restart();
            else
                server.Cut();
            log.WriteLine(FormattableString.Invariant($"fault {i} of {Faults} at {queue.Stored()} of {Articles} articles"));
        }

        queue.AwaitStored(Articles, one);
        one.Terminate();
        other.Terminate();
        Assert.True(one.AwaitExit() == 0, one.Error);
        Assert.True(other.AwaitExit() == 0, other.Error);
        log.WriteLine(one.Error + other.Error);
        Assert.DoesNotContain(new Uri(server.Address).UserInfo.Split(':')[1], one.Error + other.Error, StringComparison.Ordinal);
        Assert.Equal(0, queue.Work());
        queue.AssertAsUndisturbed(path);
    }
}
