using System.Text;
using Alaqat.App.Queueing;
using Alaqat.Store;

namespace Alaqat.Tests;

/// <summary>Queues and stores of one test.</summary>
/// <param name="broker">Where the queues are.</param>
/// <param name="store">Address of the workers' store; null for a file.</param>
sealed class QueueRun(TestBroker broker, string? store = null) : IDisposable
{
    readonly string _name = "test-" + Guid.NewGuid().ToString("N")[..8];

    public TestRun Run { get; } = new();

    public string Store => store ?? Run.Path("worked.db");

    public string[] Queue => ["--queue", broker.Address, "--name", _name];

    public QueueNames Names => new(_name);

    QueueAddress Address => QueueAddress.Parse(broker.Address);

    public int Enqueue(string path) => Run.Run(["enqueue", path, .. Queue]);

    /// <summary>Publishes anything.</summary>
    public void Publish(params string[] bodies)
    {
        using var publisher = new Disposing<ArticlePublisher>(ArticlePublisher.Open(Address, Names, _ => { }, default));
        foreach (var body in bodies)
            publisher.Value.Send(new ArticleMessage(string.Empty, Encoding.UTF8.GetBytes(body))).GetAwaiter().GetResult();
        publisher.Value.Finish().GetAwaiter().GetResult();
    }

    /// <summary>Works in this process until the queue is empty.</summary>
    public int Work(params string[] args) => Run.Run(["work", "--store", Store, "--until-empty", .. Queue, .. args]);

    public TestProcess Worker(int pace, params string[] args) => TestProcess.Alaqat(pace, ["work", "--store", Store, .. Queue, .. args]);

    public IReadOnlyList<DeadLetter> Dead() => DeadLetters.Visit(Address, Names, _ => DeadFate.Keep);

    /// <summary>Messages that nobody holds, suspects included.</summary>
    public long Waiting()
    {
        using var connection = new Disposing<QueueConnection>(QueueConnection.Open(Address, Names, "test", default));
        var channel = connection.Value.Channel().GetAwaiter().GetResult();
        return channel.MessageCountAsync(Names.Articles).GetAwaiter().GetResult() + channel.MessageCountAsync(Names.Suspects).GetAwaiter().GetResult();
    }

    /// <summary>Articles in the store; 0 where there is none yet, or it is away.</summary>
    public long Stored()
    {
        if (store is null && !File.Exists(Store))
            return 0;
        try
        {
            using var opened = AlaqatStore.OpenOrCreate(Store);
            return opened.Counts().Documents;
        }
        catch (StoreException) when (store is not null)
        {
            return 0;
        }
    }

    public void AwaitStored(long count, TestProcess? worker = null)
    {
        for (var end = DateTime.UtcNow.AddMinutes(3); Stored() < count; Thread.Sleep(5))
        {
            Assert.True(worker is not { HasEnded: true }, worker?.Error);
            Assert.True(DateTime.UtcNow < end, FormattableString.Invariant($"{Stored()} of {count} articles are stored after three minutes; {worker?.Error}"));
        }
    }

    /// <summary>The store and its export are those of an undisturbed run without a queue, and nobody was given up.</summary>
    public void AssertAsUndisturbed(string path)
    {
        Assert.Empty(Dead());
        Assert.Equal(0, Run.Run("add", path, "--store", Run.Path("calm.db"), "--threads", "2"));
        Assert.Equal(Dump(Run.Path("calm.db")), Dump(Store));
        Assert.Equal(Export(Run.Path("calm.db")), Export(Store));
    }

    public static string Dump(string file)
    {
        using var opened = AlaqatStore.Open(file);
        Assert.Empty(opened.Check());
        return TestStore.Dump(opened);
    }

    public string Export(string file)
    {
        Assert.Equal(0, Run.Run("export", "--format", "jsonl", "--with-copies", "--store", file));
        return Run.Output;
    }

    public void Dispose() => Run.Dispose();
}
