using Alaqat.App;
using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class NameEvaluationTests : IDisposable
{
    readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void EachKindOfTheGoldHasItsLine()
    {
        var scorer = new NameScorer();
        scorer.Add([new Entity(0, 1, EntityKind.Person), new Entity(2, 4, EntityKind.Place)], [new Entity(0, 1, EntityKind.Person), new Entity(2, 3, EntityKind.Place), new Entity(5, 6, EntityKind.Group)]);

        Assert.Equal(
            "Person        P 100.0  R 100.0  F1 100.0   (1 right, 1 in the gold, 1 found)\n"
            + "Place         P   0.0  R   0.0  F1   0.0   (0 right, 1 in the gold, 1 found)\n"
            + "All           P  50.0  R  50.0  F1  50.0   (1 right, 2 in the gold, 2 found)\n",
            NameEvaluation.Format(scorer));
    }

    [Fact]
    public void NamesOfAnAnalysedSentenceStandOverTheAnnotatedTokens()
    {
        var text = new BioText(new BioSentence(["ab", "cde", "f"], [], 1));
        Word[] words = [Word(0, 0, 2), Word(1, 3, 4), Word(2, 4, 6), Word(3, 7, 8)];

        Assert.Equal(new Entity(1, 3, EntityKind.Place), text.Project(new Entity(2, 4, EntityKind.Place), words));
    }

    [Fact]
    public void TheEndOfAFileIsAShareOfItsSentences()
    {
        var path = _run.Write("ten.txt", string.Concat(Enumerable.Range(0, 10).Select(i => $"w{i} O\n\n")));

        Assert.Equal(["w8", "w9"], NameEvaluation.Read(path, 0.2).Select(sentence => sentence.Forms.Single()));
        Assert.Equal(["w9"], NameEvaluation.Read(path, 0.01).Select(sentence => sentence.Forms.Single()));
        Assert.Equal(10, NameEvaluation.Read(path).Count);
        Assert.Equal(2, _run.Run("eval", "names", "--gold", path, "--last", "20"));
        Assert.Contains("wants a number from 0 to 1", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("absent.txt", null, "check the path")]
    [InlineData("empty.txt", "", "holds no sentence")]
    [InlineData("broken.txt", "word\n", "broken.txt:1: expected a token and its tag")]
    public void AWrongGoldFileIsNamedWithARemedy(string name, string? content, string message)
    {
        var path = content is null ? _run.Path(name) : _run.Write(name, content);

        Assert.Equal(2, _run.Run("eval", "names", "--gold", path));
        Assert.Contains(message, _run.Error, StringComparison.Ordinal);
    }

    static Word Word(int index, int start, int end) =>
        new(index, new TextSpan(start, end), "x", index, new Morphology(Upos.X, "_", "x"), new Arc(index - 1, "dep"));
}
