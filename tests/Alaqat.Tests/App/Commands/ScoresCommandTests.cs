namespace Alaqat.Tests;

public sealed class ScoresCommandTests : IDisposable
{
    readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void AbsentDataSetsAreNamed()
    {
        var path = _run.Path("SCORES.md");

        Assert.Equal(0, _run.Run("scores", "--shared", _run.Path("nothing"), "--out", path));
        var text = File.ReadAllText(path);
        Assert.Contains($"not measured: {_run.Path("nothing")}/treebank/pud.conllu absent", text, StringComparison.Ordinal);
        Assert.DoesNotContain("F1 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FiguresStandUnderTheirCommand()
    {
        var folder = RepositoryFiles.Path("tests/Alaqat.Tests/Claims/Evaluation/scorer");
        foreach (var (name, copy) in ((string, string)[])[("units.jsonl", "dev.units.jsonl"), ("gold.jsonl", "dev.jsonl"), ("aliases.json", "aliases.json")])
            _run.Write("shared/gold/" + copy, File.ReadAllBytes(Path.Combine(folder, name)));
        var path = _run.Path("SCORES.md");

        Assert.Equal(0, _run.Run("scores", "--shared", _run.Path("shared"), "--out", path));
        Assert.Contains("--aliases " + _run.Path("shared") + "/gold/aliases.json`\n\n```\n8 texts\nclaim ", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatCannotBeWrittenIsWrongUsage() =>
        Assert.Equal(2, _run.Run("scores", "--shared", _run.Path("nothing"), "--out", _run.Path("no/such/folder.md")));
}
