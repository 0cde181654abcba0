using System.Text.Json;
using Alaqat.App;

namespace Alaqat.Tests;

/// <summary>The commands as a user gives them, against a broker.</summary>
[Collection(BrokerTests.Name)]
public class QueueCommandTests : IDisposable
{
    /// <summary>"Moscow condemned the decision."</summary>
    const string Text = "أدانت موسكو القرار.";

    readonly TestStore _store;

    public QueueCommandTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected QueueCommandTests(TestDatabase database) => _store = new TestStore(database);

    public void Dispose()
    {
        _store.Dispose();
        GC.SuppressFinalize(this);
    }

    QueueRun Start() => new(TestBroker.Of(TestBroker.OneNode), _store.File);

    static Engines Throwing => TestRun.FirstWords with
    {
        Claims = () => article => article.Text.Contains(TestProgram.Throws, StringComparison.Ordinal)
            ? throw new InvalidOperationException("the test asked for it")
            : TestRun.FirstWords.Claims()(article),
    };

    [BrokerFact]
    public void AQueueFillsTheStoreThatAddFills()
    {
        using var queue = Start();
        var path = queue.Run.Write("a.jsonl", SyntheticArticles.JsonLines(200));

        Assert.Equal(0, queue.Enqueue(path));
        Assert.Equal($"200 articles enqueued in {queue.Names.Articles}; 0 problems\n", queue.Run.Output);
        Assert.Equal(0, queue.Work("--threads", "2"));
        Assert.StartsWith("200 articles added, 0 replaced, 0 were there; ", queue.Run.Output, StringComparison.Ordinal);
        Assert.Equal(string.Empty, queue.Run.Error);

        queue.AssertAsUndisturbed(path);
    }

    [BrokerFact]
    public void WhatComesTwiceIsStoredOnce()
    {
        using var queue = Start();
        var path = queue.Run.Write("a.jsonl", SyntheticArticles.JsonLines(40));
        queue.Enqueue(path);
        queue.Enqueue(path);

        Assert.Equal(0, queue.Work("--prefetch", "3"));

        Assert.StartsWith("40 articles added, 0 replaced, 40 were there; ", queue.Run.Output, StringComparison.Ordinal);
    }

    [BrokerFact]
    public void WhatCannotBeReadIsGivenUpAfterThreeTriesAndBlocksNobody()
    {
        using var queue = Start();
        queue.Publish("{", $"{{\"id\":\"bad\",\"source\":\"s\",\"text\":\"{TestProgram.Throws} {Text}\"}}");
        Assert.Equal(0, queue.Enqueue(queue.Run.Write("a.jsonl", SyntheticArticles.JsonLines(30))));
        queue.Run.Engines = Throwing;

        Assert.Equal(1, queue.Work("--threads", "1"));

        Assert.StartsWith("30 articles added, 0 replaced, 0 were there; ", queue.Run.Output, StringComparison.Ordinal);
        Assert.Contains("2 messages given up", queue.Run.Output, StringComparison.Ordinal);
        Assert.Contains("try 2 of 3", queue.Run.Error, StringComparison.Ordinal);
        Assert.Equal(
            [(3, "broken JSON at byte 2; mend or remove the line", null), (3, "InvalidOperationException: the test asked for it", "bad")],
            queue.Dead().Select(letter => (letter.Tries, letter.Reason, letter.Doc)).OrderBy(letter => letter.Reason, StringComparer.OrdinalIgnoreCase));
    }

    [BrokerFact]
    public void TheDeadAreListedTriedAgainAndDropped()
    {
        using var queue = Start();
        queue.Publish("{", $"{{\"id\":\"bad\",\"source\":\"s\",\"text\":\"{TestProgram.Throws} {Text}\"}}");
        queue.Run.Engines = Throwing;
        queue.Work();
        Assert.Equal(0, queue.Run.Run(["dead", "list", .. queue.Queue]));
        var rows = queue.Run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        var bad = rows.Single(row => row.GetProperty("doc").GetString() == "bad");
        var broken = rows.Single(row => row.GetProperty("doc").ValueKind == JsonValueKind.Null);
        Assert.Equal("s", bad.GetProperty("outlet").GetString());
        Assert.EndsWith("Z", bad.GetProperty("since").GetString(), StringComparison.Ordinal);
        // Looking at them changes nothing.
        Assert.Equal(0, queue.Run.Run(["dead", "list", "--format", "table", .. queue.Queue]));
        Assert.Contains("the test asked for it", queue.Run.Output, StringComparison.Ordinal);

        queue.Run.Engines = TestRun.FirstWords;
        Assert.Equal(0, queue.Run.Run(["dead", "retry", bad.GetProperty("message").GetString()!, .. queue.Queue]));
        Assert.Equal("1 messages put back\n", queue.Run.Output);
        Assert.Equal(0, queue.Work());
        Assert.StartsWith("1 articles added", queue.Run.Output, StringComparison.Ordinal);

        Assert.Equal(broken.GetProperty("message").GetString(), Assert.Single(queue.Dead()).Id[..12]);
        Assert.Equal(1, queue.Run.Run(["dead", "drop", "000000000000", .. queue.Queue]));
        Assert.Contains("there is no message 000000000000", queue.Run.Error, StringComparison.Ordinal);
        Assert.Equal(2, queue.Run.Run(["dead", "drop", .. queue.Queue]));
        Assert.Equal(0, queue.Run.Run(["dead", "drop", "--all", .. queue.Queue]));
        Assert.Equal("1 messages dropped\n", queue.Run.Output);
        Assert.Equal(1, queue.Run.Run(["dead", "list", .. queue.Queue]));
        Assert.Equal($"alaqat: {queue.Names.Dead} is empty\n", queue.Run.Error);
    }

    [BrokerFact]
    public void WhatCannotBeReadFromTheInputsIsNamedAndTheRestIsEnqueued()
    {
        using var queue = Start();
        queue.Run.Write("in/a.jsonl", $"{{\"text\":\"{Text}\"}}\n{{\n");

        Assert.Equal(1, queue.Enqueue(queue.Run.Path("in")));

        Assert.Contains("a.jsonl:2: broken JSON", queue.Run.Error, StringComparison.Ordinal);
        Assert.StartsWith("1 articles enqueued", queue.Run.Output, StringComparison.Ordinal);
    }
}
