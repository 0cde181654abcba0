using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class TokenizerTests
{
    const string Kashida = "\u0640";
    const string Fatha = "\u064E";
    const string ZeroWidthNonJoiner = "\u200C";
    const string RightToLeftMark = "\u200F";
    const string NoBreakSpace = "\u00A0";

    [Theory]
    [InlineData("وصل الوفد.", "وصل الوفد .")]
    [InlineData("قال:\"نعم\"،ثم خرج!", "قال : \" نعم \" ، ثم خرج !")]
    [InlineData("15-7 (ا ف ب)-", "15 - 7 ( ا ف ب ) -")]
    [InlineData("بلغت 3.5% و2،7 و1,250", "بلغت 3.5 % و 2،7 و 1,250")]
    [InlineData("ال" + Kashida + "25 من أيار/مايو", "ال" + Kashida + " 25 من أيار / مايو")]
    [InlineData("في 10:30...", "في 10 : 30 . . .")]
    [InlineData("طائرة F16 وميغ-29", "طائرة F16 وميغ - 29")]
    [InlineData("انظر https://example.org/a?b=c. نعم", "انظر https://example.org/a?b=c . نعم")]
    [InlineData("راسلوا news@example.org!", "راسلوا news@example.org !")]
    [InlineData("Côte d'Ivoire", "Côte d'Ivoire")]
    [InlineData("\u0661\u0662\u066B\u0665 مليون", "\u0661\u0662\u066B\u0665 مليون")]
    public void TokensAreCutAsTheTreebankCutsThem(string text, string tokens) =>
        Assert.Equal(tokens.Split(' '), Cut(text));

    [Fact]
    public void MarksAndInvisibleCharactersStayInsideWords() =>
        Assert.Equal(["م" + Fatha + "ن", "می" + ZeroWidthNonJoiner + "رود"], Cut("م" + Fatha + "ن" + NoBreakSpace + RightToLeftMark + "می" + ZeroWidthNonJoiner + "رود" + RightToLeftMark));

    [Fact]
    public void OnlyTheStretchAskedForIsCut()
    {
        const string Text = "قبل هذا بعد";

        var token = Assert.Single(Tokenizer.Tokenize(Text, new TextSpan(4, 7)));

        Assert.Equal(new TextSpan(4, 7), token);
    }

    static IEnumerable<string> Cut(string text) => Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(token => token.Of(text));
}
