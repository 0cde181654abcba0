using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Alaqat.App;
using Xunit.Abstractions;

namespace Alaqat.Tests;

/// <summary>
/// What the program finds in samples/, with the committed models; where they are absent the test says so and checks
/// nothing. UPDATE_GOLDEN=1 rewrites the file; the diff is to be read before it is committed.
/// </summary>
public sealed partial class SamplesTests(ITestOutputHelper log)
{
    static readonly string Golden = RepositoryFiles.Path("tests/Alaqat.Tests/Golden/samples.golden");

    [Fact]
    public void TheSamplesYieldTheirGoldenClaims()
    {
        if (!CommittedModels.ArePresent(log))
            return;
        var actual = Read("1");

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(Golden, actual);

        Assert.Equal(File.ReadAllText(Golden), actual);
    }

    [Fact]
    public void TheSamplesYieldTheSameWithManyThreads()
    {
        if (CommittedModels.ArePresent(log))
            Assert.Equal(Read("1"), Read("4"));
    }

    /// <summary>README's session is the program's output, without the invisible isolates.</summary>
    [Fact]
    public void TheSessionInReadmeIsReal()
    {
        if (!CommittedModels.ArePresent(log))
            return;
        using var output = new MemoryStream();
        CommandLine.Run(["read", RepositoryFiles.Path("samples/04-sanctions.txt"), "--format", "table", "--min-confidence", "0.6"], new Terminal(Stream.Null, output, TextWriter.Null), Engines.FromFiles());
        var session = Encoding.UTF8.GetString(output.ToArray()).Replace("\u2068", string.Empty, StringComparison.Ordinal).Replace("\u2069", string.Empty, StringComparison.Ordinal).TrimEnd();

        // The first line is the path, which README has relative to the root.
        var claims = session[session.IndexOf('\n', StringComparison.Ordinal)..];
        var readme = RepositoryFiles.Path("README.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(readme, Session().Replace(File.ReadAllText(readme), "samples/04-sanctions.txt" + claims.Replace("$", "$$", StringComparison.Ordinal) + "\n```"));

        Assert.Contains(claims, File.ReadAllText(readme), StringComparison.Ordinal);
    }

    [GeneratedRegex("^samples/04-sanctions\\.txt\\n[^`]*```", RegexOptions.Multiline)]
    private static partial Regex Session();

    /// <summary>One claim a line: ids and labels first, Arabic last. Confidences stay out: their last digits depend on the processor.</summary>
    static string Read(string threads)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        CommandLine.Run(["read", RepositoryFiles.Path("samples"), "--format", "jsonl", "--threads", threads], new Terminal(Stream.Null, output, error), Engines.FromFiles());
        Assert.Equal(string.Empty, error.ToString());
        var lines = new StringBuilder();
        foreach (var line in Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            lines.Append(Line(line)).Append('\n');
        return lines.ToString();
    }

    static string Line(string json)
    {
        using var document = JsonDocument.Parse(json);
        var claim = document.RootElement;
        var trigger = claim.GetProperty("trigger");
        var holder = string.Join('>', claim.GetProperty("holder").EnumerateArray().Select(Id));
        return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(claim.GetProperty("doc").GetString())} {trigger.GetProperty("start").GetInt32()} {Id(claim.GetProperty("source"))} {claim.GetProperty("type").GetString()} {Id(claim.GetProperty("target"))} {claim.GetProperty("status").GetString()} [{holder}] reasons {claim.GetProperty("reasons").GetArrayLength()} goals {claim.GetProperty("goals").GetArrayLength()} {trigger.GetProperty("text").GetString()}");
    }

    static string Id(JsonElement actor) => actor.ValueKind == JsonValueKind.Null ? "?" : actor.GetProperty("id").GetString()!;
}
