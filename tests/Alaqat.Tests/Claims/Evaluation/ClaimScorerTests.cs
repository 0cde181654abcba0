using System.Diagnostics;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace Alaqat.Tests;

/// <summary>
/// The scorer against <c>score_claims.py</c> on made-up claims over our own samples. expected.json and expected.txt are
/// that script's output; where the script and python3 are there, it is run again.
/// </summary>
public sealed class ClaimScorerTests(ITestOutputHelper log)
{
    static readonly string Folder = RepositoryFiles.Path("tests/Alaqat.Tests/Claims/Evaluation/scorer");

    static string File(string name) => Path.Combine(Folder, name);

    static string Score(params string[] more)
    {
        using var run = new TestRun();
        Assert.Equal(0, run.Run(["eval", "claims", "--units", File("units.jsonl"), "--gold", File("gold.jsonl"), "--system", File("system.jsonl"), "--aliases", File("aliases.json"), .. more]));
        return run.Output;
    }

    [Fact]
    public void EveryFigureIsThatOfTheReferenceScript() =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(System.IO.File.ReadAllText(File("expected.json"))), JsonNode.Parse(Score("--json"))), Score("--json"));

    [Fact]
    public void TheLinesForPeopleAreThoseOfTheReferenceScript() => Assert.Equal(System.IO.File.ReadAllText(File("expected.txt")), Score());

    [Fact]
    public void TheReferenceScriptStillGivesWhatWasRecorded()
    {
        var script = RepositoryFiles.Path("../shared/tools/score_claims.py");
        if (!System.IO.File.Exists(script))
        {
            log.WriteLine("not compared: ../shared/tools/score_claims.py is absent");
            return;
        }

        var start = new ProcessStartInfo("python3", [script, File("units.jsonl"), File("gold.jsonl"), File("system.jsonl"), "--aliases", File("aliases.json"), "--json"]) { RedirectStandardOutput = true };
        try
        {
            using var python = Process.Start(start)!;
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(python.StandardOutput.ReadToEnd()), JsonNode.Parse(Score("--json"))));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            log.WriteLine("not compared: python3 is absent");
        }
    }

    [Fact]
    public void ErrorsAreListedWithTheirTexts()
    {
        var lines = Score("--errors", "2").Split('\n');

        Assert.Equal(4, lines.Count(line => line.StartsWith("  - ", StringComparison.Ordinal) || line.StartsWith("  + ", StringComparison.Ordinal)));
    }

    [Fact]
    public void ABrokenGoldFileIsNamedWithItsLine()
    {
        using var run = new TestRun();
        var gold = run.Write("gold.jsonl", "\n{\"doc\":\"s0\",\"type\":\"HUG\",\"trigger\":\"x\"}");

        Assert.Equal(2, run.Run("eval", "claims", "--units", File("units.jsonl"), "--gold", gold, "--system", File("system.jsonl")));
        Assert.Contains("gold.jsonl:2: 'HUG' is not a claim type", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAFileOfClaimsTheEngineReadsTheTexts()
    {
        using var run = new TestRun();

        Assert.Equal(0, run.Run("eval", "claims", "--units", File("units.jsonl"), "--gold", File("gold.jsonl")));
        Assert.StartsWith("8 texts\nclaim ", run.Output, StringComparison.Ordinal);
    }
}
