using Microsoft.Data.Sqlite;

namespace Alaqat.Tests;

/// <summary>Stores that refuse while articles flow.</summary>
[Collection(BrokerTests.Name)]
[Trait(BrokerTests.Level, BrokerTests.Fault)]
public sealed class StoreFaultTests : IDisposable
{
    readonly QueueRun? _queue = TestBroker.Folder(TestBroker.OneNode) is null ? null : new QueueRun(TestBroker.Of(TestBroker.OneNode));

    QueueRun Queue => _queue!;

    public void Dispose() => _queue?.Dispose();

    void Sql(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Queue.Store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>A store with one article in it, so that its tables are there.</summary>
    void MakeStore() => Assert.Equal(0, Queue.Run.Run("add", Queue.Run.Write("first.jsonl", SyntheticArticles.JsonLines(1)), "--store", Queue.Store));

    [BrokerFact]
    public void AnArticleThatTheStoreRefusesIsGivenUpAndBlocksNobody()
    {
        MakeStore();
        Sql("CREATE TRIGGER refuse BEFORE INSERT ON documents WHEN new.key = 'bad' BEGIN SELECT RAISE(ABORT, 'refused by the test'); END");
        Queue.Publish("{\"id\":\"bad\",\"text\":\"نص\"}");
        Assert.Equal(0, Queue.Enqueue(Queue.Run.Write("a.jsonl", SyntheticArticles.JsonLines(60))));

        Assert.Equal(1, Queue.Work("--threads", "2"));

        Assert.Equal(60, Queue.Stored());
        var letter = Assert.Single(Queue.Dead());
        Assert.Equal((3, "bad"), (letter.Tries, letter.Doc));
        Assert.Contains("refused by the test", letter.Reason, StringComparison.Ordinal);
    }

    [BrokerFact]
    public void AStoreThatIsAwayForAWhileIsWaitedFor()
    {
        MakeStore();
        Sql("ALTER TABLE runs RENAME TO away");
        var path = Queue.Run.Write("a.jsonl", SyntheticArticles.JsonLines(300));
        Assert.Equal(0, Queue.Enqueue(path));
        using var worker = Queue.Worker(1, "--threads", "2", "--until-empty");
        for (var end = DateTime.UtcNow.AddMinutes(2); !worker.Error.Contains("trying again", StringComparison.Ordinal); Thread.Sleep(20))
            Assert.True(DateTime.UtcNow < end, worker.Error);

        Sql("ALTER TABLE away RENAME TO runs");

        Assert.True(worker.AwaitExit() == 0, worker.Error);
        Assert.Equal(1, worker.Error.Split("trying again").Length - 1);
        Queue.AssertAsUndisturbed(path);
    }
}
