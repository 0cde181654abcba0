using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class QuoteDepthTests
{
    const string OpenGuillemet = "\u00AB";
    const string CloseGuillemet = "\u00BB";
    const string OpenCurly = "\u201C";
    const string CloseCurly = "\u201D";

    static string Inside(string words, bool open = false)
    {
        var view = TestSentence.View(words);
        var quotes = new QuoteDepth(view, open);
        return string.Concat(Enumerable.Range(0, view.Count).Select(i => quotes[i] ? '1' : '0'));
    }

    [Theory]
    [InlineData("a " + OpenGuillemet + " b " + CloseGuillemet + " c", "00100")]
    [InlineData("a " + OpenCurly + " b " + CloseCurly + " c", "00100")]
    [InlineData("a \" b \" c", "00100")]
    [InlineData("a \" b c", "0011")]
    [InlineData("a b", "00")]
    public void WordsBetweenMarksAreInside(string words, string inside) => Assert.Equal(inside, Inside(words));

    [Fact]
    public void AnOpenQuotationGoesOnInTheNextSentence() => Assert.Equal("1100", Inside($"a b {CloseGuillemet} c", open: true));

    [Theory]
    [InlineData("a " + OpenGuillemet + " b", true)]
    [InlineData("a " + OpenGuillemet + " b " + CloseGuillemet, false)]
    [InlineData("a \" b \" c \" d", true)]
    public void TheEndTellsWhetherItIsStillOpen(string words, bool open) => Assert.Equal(open, new QuoteDepth(TestSentence.View(words), false).OpenAtEnd);
}
