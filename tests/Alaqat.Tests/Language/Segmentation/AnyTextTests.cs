using System.Diagnostics;
using Alaqat.Language;

namespace Alaqat.Tests;

/// <summary>What must hold for every text: offsets, tiling, no exception, linear time.</summary>
public sealed class AnyTextTests
{
    const string Alphabet = "ابلكسوفهيمنتةىأإؤئ \n.،؟!\"()«»…:-/123aZé\u0640\u064E\u0651\u0670\u200C\u200F\u00A0\u2028\uFEFF\uFEFB\uFDFA\uFDF2\u06A9\u06CC\u0661@.";

    static void CheckInvariants(string text)
    {
        var end = 0;
        foreach (var sentence in TinySegmenter.Engine.Segment(text))
        {
            Assert.True(sentence.Span.Start >= end && sentence.Span.End <= text.Length && sentence.Span.Length > 0);
            Assert.NotEmpty(sentence.Tokens);
            Assert.Equal(sentence.Span, sentence.Tokens[0].Span.Cover(sentence.Tokens[^1].Span));
            var word = 0;
            foreach (var token in sentence.Tokens)
            {
                Assert.True(IsBlank(text, end, token.Span.Start), "tokens tile the text");
                Assert.True(token.Span.Length > 0 && token.WordCount > 0 && token.FirstWord == word);
                var at = token.Span.Start;
                for (var end2 = word + token.WordCount; word < end2; word++)
                {
                    var part = sentence.Words[word];
                    Assert.True(part.Span.Start == at && part.Form.Length > 0, "words tile their token");
                    at = part.Span.End;
                }

                Assert.Equal(token.Span.End, at);
                end = token.Span.End;
            }

            Assert.Equal(sentence.Words.Length, word);
        }

        Assert.True(IsBlank(text, end, text.Length), "tokens tile the text");
    }

    static bool IsBlank(string text, int from, int to) =>
        from <= to && text[from..to].All(c => Characters.KindOf(c) is CharacterKind.Space or CharacterKind.Invisible);

    [Fact]
    public void TokensAndWordsTileRandomTexts()
    {
        var random = new Random(11);
        for (var round = 0; round < 3000; round++)
        {
            var text = new char[random.Next(60)];
            for (var i = 0; i < text.Length; i++)
                text[i] = random.Next(10) == 0 ? (char)random.Next(0x10000) : Alphabet[random.Next(Alphabet.Length)];

            CheckInvariants(new string(text));
        }
    }

    [Fact]
    public void EveryCharacterPassesInAWord()
    {
        for (var page = 0; page < 64; page++)
            CheckInvariants(string.Join(' ', Enumerable.Range(page * 1024, 1024).Select(c => $"وال{(char)c}وفد. {(char)c}")));
    }

    [Theory]
    [InlineData("ا")]
    [InlineData("وللحكومة")]
    [InlineData(".")]
    [InlineData("..،")]
    [InlineData("!)،")]
    [InlineData("\"")]
    [InlineData("\u0640")]
    [InlineData("\u200C")]
    [InlineData("ا\u200C\u200C1")]
    [InlineData("a@")]
    [InlineData("http://")]
    [InlineData("1.")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\u064E")]
    [InlineData(" \n")]
    public void ManyCharactersWithoutAnEndTakeLinearTime(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        CheckInvariants(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed} for {text.Length} characters");
    }

    [Fact]
    public void FiveMegabytesWithoutSpacesOrStopsPass()
    {
        var text = string.Concat(Enumerable.Repeat("وسيزورونها", 500_000));

        var sentences = TinySegmenter.Engine.Segment(text);

        Assert.Equal(text.Length, sentences.Sum(sentence => sentence.Span.Length));
        Assert.All(sentences, sentence => Assert.InRange(sentence.Span.Length, 1, SentenceSplitter.MaxLength));
    }

    [Fact]
    public void ThreadsShareOneEngine()
    {
        const string Text = "وسيزور الوفد للحكومة. زيارته قصيرة!";
        var expected = TinySegmenter.Engine.Segment(Text).SelectMany(sentence => sentence.Words).ToArray();

        Parallel.For(0, 200, _ => Assert.Equal(expected, TinySegmenter.Engine.Segment(Text).SelectMany(sentence => sentence.Words)));
    }
}
