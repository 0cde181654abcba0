using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class WordSegmenterTests
{
    const string Kashida = "\u0640";
    const string Kasra = "\u0650";
    const string PersianKaf = "\u06A9";

    static string Words(string text) =>
        string.Join(' ', from sentence in TinySegmenter.Engine.Segment(text)
                         from token in sentence.Tokens
                         select string.Join('+', sentence.Words.Skip(token.FirstWord).Take(token.WordCount).Select(word => word.Form)));

    [Theory]
    [InlineData("وزير غادر المدينة.", "وزير غادر المدينة .")]
    [InlineData("والوزير غادر.", "و+الوزير غادر .")]
    [InlineData("للوزير رأي", "ل+الوزير رأي")]
    [InlineData("وسيغادر الوفد", "و+س+يغادر الوفد")]
    [InlineData("حكومته بعيدة", "حكومة+ه بعيدة")]
    [InlineData("زيارتها قصيرة", "زيارة+ها قصيرة")]
    public void CliticsAreSplitAndFormsRestored(string text, string words) => Assert.Equal(words, Words(text));

    [Theory]
    [InlineData("لل" + Kashida + "حكومة رأي", "ل+الحكومة رأي")]
    [InlineData("ل" + Kasra + "ل" + Kashida + "حكومة رأي", "ل+الحكومة رأي")]
    [InlineData("للح" + PersianKaf + "ومة رأي", "ل+الح" + "كومة رأي")]
    public void SpellingDoesNotMatter(string text, string words) => Assert.Equal(words, Words(text));

    [Fact]
    public void SpansOfWordsTileTheirToken()
    {
        const string Text = "قال: وسيزور ل" + Kasra + "لحكومة.";

        var sentence = Assert.Single(TinySegmenter.Engine.Segment(Text));

        var parts = sentence.Words.Select(word => word.Span.Of(Text));
        Assert.Equal(["قال", ":", "و", "س", "يزور", "ل" + Kasra, "لحكومة", "."], parts);
        Assert.Equal([false, true, true, false, true], sentence.Tokens.Select(token => token.SpaceAfter));
    }

    [Fact]
    public void AModelReadBackCutsAlike()
    {
        var bytes = TinySegmenter.Bytes();

        using var stream = new MemoryStream(bytes);
        var segmenter = WordSegmenter.Load(stream);

        const string Text = "وسيزور الوفد للحكومة";
        var span = new TextSpan(0, Text.Length);
        var tokens = Tokenizer.Tokenize(Text, span);
        Assert.Equal(TinySegmenter.Instance.Segment(Text, span, tokens).Words, segmenter.Segment(Text, span, tokens).Words);
        Assert.Equal(bytes, TinySegmenter.Bytes());
    }

    [Fact]
    public void ADamagedModelIsRefused()
    {
        var bytes = TinySegmenter.Bytes();

        Assert.Throws<InvalidDataException>(() => WordSegmenter.Load(new MemoryStream(bytes, 0, bytes.Length / 2)));
        Assert.Throws<InvalidDataException>(() => WordSegmenter.Load(new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8])));
        Assert.Throws<InvalidDataException>(() => WordSegmenter.Load(new MemoryStream()));
    }
}
