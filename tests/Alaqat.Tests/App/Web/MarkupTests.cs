using Alaqat.App.Web;

namespace Alaqat.Tests;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onmouseover='x", "&quot; onmouseover=&#39;x")]
    [InlineData("a&b", "a&amp;b")]
    public void TextInAHoleIsEncoded(string text, string expected) =>
        Assert.Equal($"<p>{expected}</p>", Markup.Of($"<p>{text}</p>").ToString());

    [Fact]
    public void MarkupInAHoleIsKept() =>
        Assert.Equal("<p><b>&lt;</b></p>", Markup.Of($"<p>{Markup.Of($"<b>{"<"}</b>")}</p>").ToString());

    /// <summary>Overrides, embeddings and isolates could turn the page around them; marks and joiners belong to Arabic spelling and stay.</summary>
    [Fact]
    public void CharactersThatTurnTheDirectionAreLeftOut() =>
        Assert.Equal("ab\u200F\u200Cc", Markup.Text("a\u202E\u2066b\u2069\u202C\u200F\u200Cc").ToString());

    [Theory]
    [InlineData("\0a\u0007b\u001Bc\u0085d", "abcd")]
    [InlineData("\U0001F54A", "\U0001F54A")]
    public void ControlCharactersGoAndWholeSurrogatePairsStay(string text, string expected) =>
        Assert.Equal(expected, Markup.Text(text).ToString());

    [Fact]
    public void HalfASurrogatePairBecomesAReplacement() => Assert.Equal("\uFFFDx\uFFFD", Markup.Text("\uD800x\uDC00").ToString());

    [Fact]
    public void NumbersAreWrittenForMachines() =>
        Assert.Equal("x=\"-1234.5\" n=\"7\"", Markup.Of($"x=\"{-1234.5}\" n=\"{7}\"").ToString());
}
