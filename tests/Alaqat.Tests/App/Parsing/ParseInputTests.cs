using Alaqat.App;
using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class ParseInputTests
{
    static TextSpan[] Sentences(int count) => [.. Enumerable.Range(0, count).Select(i => new TextSpan(i, i + 1))];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(1_000)]
    public void ALongTextComesInStretchesThatTileIt(int count)
    {
        var sentences = Sentences(count);
        var stretches = ParseInput.Of("a.txt", "text", sentences, "torn").ToArray();

        Assert.Equal(sentences, stretches.SelectMany(stretch => stretch.Spans));
        Assert.All(stretches, stretch => Assert.InRange(stretch.Spans.Length, 0, 16));
        Assert.Equal(stretches.Select((_, i) => i * 16), stretches.Select(stretch => stretch.Before));
        Assert.Equal([.. Enumerable.Repeat(false, stretches.Length - 1), true], stretches.Select(stretch => stretch.IsLast));
        Assert.Equal("torn", Assert.Single(stretches, stretch => stretch.Problem is not null).Problem);
        Assert.True(stretches[^1].Problem is not null, "what is wrong with an input is told at its end");
    }

    /// <summary>Nothing may hold all stretches of a text at once.</summary>
    [Fact]
    public void AStretchIsCutWhenItIsAskedFor()
    {
        var sentences = Sentences(200);
        var stretches = ParseInput.Of("a.txt", "text", sentences, null);
        sentences[199] = new TextSpan(7, 9);

        Assert.Equal(new TextSpan(7, 9), stretches.Last().Spans[^1]);
    }
}
