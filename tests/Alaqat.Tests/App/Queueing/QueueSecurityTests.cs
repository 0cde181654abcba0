using Alaqat.App.Queueing;

namespace Alaqat.Tests;

/// <summary>Passwords are nowhere to be seen, and only the right broker is spoken to.</summary>
[Collection(BrokerTests.Name)]
public sealed class QueueSecurityTests
{
    const string Secret = "kl9-geheim";

    static TestBroker Broker => TestBroker.Of(TestBroker.OneNode);

    [Fact]
    public void APasswordOnTheCommandLineIsRefused()
    {
        using var run = new TestRun();

        Assert.Equal(2, run.Run("work", "--queue", $"amqp://reader:{Secret}@127.0.0.1", "--store", run.Path("a.db")));

        Assert.Contains("ALAQAT_QUEUE", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NoQueueIsAskedFor()
    {
        using var run = new TestRun();

        Assert.Equal(2, run.Run("dead", "list", "--queue", "127.0.0.1"));

        Assert.Contains("must begin with amqp://", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokerThatIsNotThereIsNamed()
    {
        using var run = new TestRun();

        Assert.Equal(2, run.Run("enqueue", run.Write("a.txt", "نص"), "--queue", "amqp://127.0.0.1:1"));

        Assert.StartsWith("alaqat: amqp://127.0.0.1:1/: no broker answers", run.Error, StringComparison.Ordinal);
    }

    [BrokerFact]
    public void ThePasswordComesFromTheEnvironmentAndStaysThere()
    {
        using var queue = new QueueRun(Broker);
        Dictionary<string, string> environment = new() { [QueueOptions.Variable] = Broker.Address.Replace("amqp://", $"amqp://reader:{Secret}@", StringComparison.Ordinal) };
        var path = queue.Run.Write("a.jsonl", SyntheticArticles.JsonLines(5));

        // The broker does not know this user.
        using var refused = TestProcess.AlaqatIn(environment, 0, "enqueue", path, "--name", queue.Names.Articles);
        refused.AwaitReady();
        if (!refused.HasEnded)
            Assert.DoesNotContain(Secret, refused.CommandLine, StringComparison.Ordinal);
        Assert.Equal(2, refused.AwaitExit());
        Assert.Contains("refuses user 'reader' or the password", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refused.Error, StringComparison.Ordinal);
    }

    [BrokerFact]
    public void TlsCarriesTheSameArticles()
    {
        using var queue = new QueueRun(Broker);
        var path = queue.Run.Write("a.jsonl", SyntheticArticles.JsonLines(20));
        var own = $"&certfile={Broker.Path("tls/client.pem")}&keyfile={Broker.Path("tls/client.key")}";

        Assert.Equal(0, queue.Run.Run("enqueue", path, "--queue", Broker.TlsAddress, "--name", queue.Names.Articles));
        Assert.Equal(0, queue.Run.Run("work", "--store", queue.Store, "--until-empty", "--queue", Broker.TlsAddress + own, "--name", queue.Names.Articles));

        queue.AssertAsUndisturbed(path);
    }

    [BrokerFact]
    public void ABrokerOfAnotherAuthorityOrNameIsRefused()
    {
        using var queue = new QueueRun(Broker);
        var path = queue.Run.Write("a.jsonl", SyntheticArticles.JsonLines(1));
        var bare = Broker.TlsAddress[..Broker.TlsAddress.IndexOf('?', StringComparison.Ordinal)];
        foreach (var address in (string[])[bare, $"{bare}?cacertfile={Broker.Path("tls/client.pem")}", Broker.TlsAddress + "&server_name_indication=elsewhere"])
        {
            Assert.Equal(2, queue.Run.Run("enqueue", path, "--queue", address));
            Assert.Contains("no secure connection", queue.Run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(2, queue.Run.Run("enqueue", path, "--queue", bare + "?cacertfile=" + queue.Run.Path("none.pem")));
        Assert.Contains("none.pem: cannot be used", queue.Run.Error, StringComparison.Ordinal);
    }
}
