using System.Data.Common;

namespace Alaqat.Tests;

/// <summary>Stores that refuse, or take long, while articles flow.</summary>
[Collection(BrokerTests.Name)]
[Trait(BrokerTests.Level, BrokerTests.Fault)]
public class StoreFaultTests : IDisposable
{
    readonly TestDatabase _database;
    readonly TestStore _store;
    readonly QueueRun _queue;

    public StoreFaultTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected StoreFaultTests(TestDatabase database)
    {
        (_database, _store) = (database, new TestStore(database));
        _queue = new QueueRun(TestBroker.Of(TestBroker.OneNode), _store.File);
    }

    public void Dispose()
    {
        _queue.Dispose();
        _store.Dispose();
        GC.SuppressFinalize(this);
    }

    static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    void Sql(string sql)
    {
        using var connection = _store.Connect();
        Execute(connection, sql);
    }

    /// <summary>A store with one article in it, so that its tables are there.</summary>
    void MakeStore() => Assert.Equal(0, _queue.Run.Run("add", _queue.Run.Write("first.jsonl", SyntheticArticles.JsonLines(1)), "--store", _store.File));

    string Enqueued(int articles)
    {
        var path = _queue.Run.Write("a.jsonl", SyntheticArticles.JsonLines(articles));
        Assert.Equal(0, _queue.Enqueue(path));
        return path;
    }

    [BrokerFact]
    public void AnArticleThatTheStoreRefusesIsGivenUpAndBlocksNobody()
    {
        MakeStore();
        Sql(_database == TestDatabase.Sqlite
            ? "CREATE TRIGGER refuse BEFORE INSERT ON documents WHEN new.key = 'bad' BEGIN SELECT RAISE(ABORT, 'refused by the test'); END"
            : """
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$;
            CREATE TRIGGER refuse BEFORE INSERT ON documents FOR EACH ROW WHEN (new.key = 'bad') EXECUTE FUNCTION refuse()
            """);
        _queue.Publish("{\"id\":\"bad\",\"text\":\"نص\"}");
        Enqueued(60);

        Assert.Equal(1, _queue.Work("--threads", "2"));

        Assert.Equal(60, _queue.Stored());
        var letter = Assert.Single(_queue.Dead());
        Assert.Equal((3, "bad"), (letter.Tries, letter.Doc));
        Assert.Contains("refused by the test", letter.Reason, StringComparison.Ordinal);
    }

    [BrokerFact]
    public void AStoreThatIsAwayForAWhileIsWaitedFor()
    {
        MakeStore();
        Sql("ALTER TABLE runs RENAME TO away");
        var path = Enqueued(300);
        using var worker = _queue.Worker(1, "--threads", "2", "--until-empty");
        for (var end = DateTime.UtcNow.AddMinutes(2); !worker.Error.Contains("trying again", StringComparison.Ordinal); Thread.Sleep(20))
            Assert.True(DateTime.UtcNow < end, worker.Error);

        Sql("ALTER TABLE away RENAME TO runs");

        Assert.True(worker.AwaitExit() == 0, worker.Error);
        Assert.Equal(1, worker.Error.Split("trying again").Length - 1);
        _queue.AssertAsUndisturbed(path);
    }

    [BrokerFact]
    public void ASlowStoreHoldsTheWorkerBack()
    {
        const int Prefetch = 60;
        using var worker = _queue.Worker(0, "--threads", "2", "--prefetch", FormattableString.Invariant($"{Prefetch}"));
        Assert.Equal(0, _queue.Enqueue(_queue.Run.Write("first.jsonl", SyntheticArticles.JsonLines(1))));
        _queue.AwaitStored(1, worker);
        using var writer = _store.Connect();
        Execute(writer, _database == TestDatabase.Sqlite ? "BEGIN IMMEDIATE" : "BEGIN; LOCK TABLE documents IN EXCLUSIVE MODE");
        var path = Enqueued(500);
        for (var end = DateTime.UtcNow.AddSeconds(60); _queue.Waiting() > 500 - Prefetch && DateTime.UtcNow < end;)
            Thread.Sleep(20);

        // It has its messages and can store none of them: it takes no more. The first article comes again and needs no storing.
        Thread.Sleep(1_000);
        Assert.InRange(_queue.Waiting(), 500 - Prefetch - 1, 500 - Prefetch);
        Execute(writer, "ROLLBACK");
        _queue.AwaitStored(500, worker);
        worker.Terminate();
        Assert.True(worker.AwaitExit() == 0, worker.Error);

        _queue.AssertAsUndisturbed(path);
    }
}
