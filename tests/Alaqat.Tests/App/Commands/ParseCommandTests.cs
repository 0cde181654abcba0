using Xunit.Abstractions;

namespace Alaqat.Tests;

/// <summary>Needs the committed models; where they are absent each test says so and checks nothing.</summary>
public sealed class ParseCommandTests(ITestOutputHelper log) : IDisposable
{
    /// <summary>"Moscow condemned the decision. The Council met."</summary>
    const string Text = "أدانت موسكو القرار.\nاجتمع المجلس.";

    readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void TextBecomesConlluWithOffsets()
    {
        if (!CommittedModels.ArePresent(log))
            return;

        Assert.Equal(0, _run.RunWith(Text, "parse", "-"));
        Assert.StartsWith("# newdoc id = -\n# analysed_by = alaqat, engine engine 1\n# sent_id = 1\n# text = أدانت موسكو القرار.\n", _run.Output, StringComparison.Ordinal);
        Assert.Contains("TokenRange=6:11", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void GivenWordsAreKept()
    {
        if (!CommittedModels.ArePresent(log))
            return;
        _run.RunWith(Text, "parse", "-");
        var first = _run.Output;

        Assert.Equal(0, _run.Run("parse", "--from", "segmented", _run.Write("a.conllu", first)));
        Assert.Equal(Words(first), Words(_run.Output));

        static IEnumerable<string> Words(string conllu) => conllu.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => string.Join('\t', line.Split('\t')[..2]));
    }

    /// <summary>A text of more sentences than are held at once is one document whose sentences are counted on.</summary>
    [Fact]
    public void ALongTextIsOneDocument()
    {
        if (!CommittedModels.ArePresent(log))
            return;
        var text = string.Concat(Enumerable.Repeat("اجتمع المجلس.\n", 150));
        Assert.Equal(0, _run.RunWith(text, "parse", "-", "--threads", "1"));
        var first = _run.Output;

        Assert.Equal(0, _run.RunWith(text, "parse", "-", "--threads", "3"));
        Assert.Equal(first, _run.Output);
        var lines = first.Split('\n');
        Assert.Single(lines, line => line.StartsWith("# newdoc", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, 150).Select(i => $"# sent_id = {i}"), lines.Where(line => line.StartsWith("# sent_id", StringComparison.Ordinal)));
    }

    [Fact]
    public void JsonHasOneSentenceALine()
    {
        if (!CommittedModels.ArePresent(log))
            return;

        Assert.Equal(0, _run.RunWith(Text, "parse", "-", "--format", "json"));
        Assert.Equal(2, _run.Output.Count(c => c == '\n'));
        Assert.StartsWith("{\"doc\":\"-\",\"start\":0,\"end\":19,\"text\":\"أدانت موسكو القرار.\",\"words\":[{\"id\":1,\"start\":0,\"end\":5,\"form\":\"أدانت\"", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenConlluIsNamedWithItsLine()
    {
        if (!CommittedModels.ArePresent(log))
            return;

        Assert.Equal(1, _run.Run("parse", "--from", "segmented", _run.Write("a.conllu", "1\tx\n")));
        Assert.Contains("a.conllu:1:", _run.Error, StringComparison.Ordinal);
    }
}
