using System.Text.Json;
using Alaqat.App;

namespace Alaqat.Tests;

/// <summary>The protocol as a client speaks it: lines of JSON in, lines of JSON out.</summary>
public class AssistantServerTests : IDisposable
{
    readonly TestStore _store;

    public AssistantServerTests()
        : this(TestDatabase.Sqlite)
    {
    }

    protected AssistantServerTests(TestDatabase database)
    {
        _store = new TestStore(database);
        _store.Add(SmallCorpus.Articles);
    }

    public void Dispose()
    {
        _store.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Answers by the id of their request.</summary>
    static Dictionary<int, JsonElement> Ask(string[] requests, params string[] options)
    {
        string[] greeting =
        [
            """{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
        ];
        using var output = new AnswerStream();
        using var input = new PatientStream(string.Join('\n', greeting.Concat(requests)) + "\n", () => output.Lines > requests.Length);
        Assert.Equal(0, CommandLine.Run(["mcp", .. options], new Terminal(input, output, TextWriter.Null), TestRun.FirstWords));
        return output.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(answer => answer.TryGetProperty("id", out _)).ToDictionary(answer => answer.GetProperty("id").GetInt32());
    }

    static string Call(int id, string tool, string arguments) =>
        $$$"""{"jsonrpc":"2.0","id":{{{id}}},"method":"tools/call","params":{"name":"{{{tool}}}","arguments":{{{arguments}}}}}""".ReplaceLineEndings(string.Empty);

    static string Text(JsonElement answer) => answer.GetProperty("result").GetProperty("content")[0].GetProperty("text").GetString()!;

    [StoreFact]
    public void AnAssistantReadsATextAndAsksTheStore()
    {
        var answers = Ask(
            [
                """{"jsonrpc":"2.0","id":1,"method":"tools/list"}""",
                Call(2, "read_text", """{"text":"موسكو أدانت إسرائيل"}"""),
                Call(3, "find_claims", """{"actor":"روسيا","other":"USA","limit":2}"""),
                Call(4, "relation", """{"a":"Russia","b":"USA"}"""),
                Call(5, "article", """{"key":"a1"}"""),
            ],
            "--store", _store.File);

        Assert.Equal(["read_text", "find_claims", "relation", "actor", "article"], answers[1].GetProperty("result").GetProperty("tools").EnumerateArray().Select(tool => tool.GetProperty("name").GetString()!));
        Assert.Contains("\"count\":1", Text(answers[2]), StringComparison.Ordinal);
        Assert.Equal(2, Text(answers[3]).TrimEnd().Split('\n').Length);
        Assert.Contains("\"reasons\":[", Text(answers[4]), StringComparison.Ordinal);
        Assert.Contains("هددت موسكو واشنطن", Text(answers[5]), StringComparison.Ordinal);
    }

    [StoreFact]
    public void AMistakeIsToldToTheAssistantAndEndsNothing()
    {
        var answers = Ask(
            [
                Call(1, "find_claims", "{}"),
                Call(2, "read_text", "{}"),
                Call(3, "read_text", """{"text":"English only"}"""),
                Call(4, "read_text", """{"text":"موسكو أدانت إسرائيل"}"""),
            ]);

        Assert.All([1, 2, 3], id => Assert.True(answers[id].GetProperty("result").GetProperty("isError").GetBoolean()));
        Assert.Contains("\"count\":1", Text(answers[4]), StringComparison.Ordinal);
    }
}
