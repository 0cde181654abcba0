using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

/// <summary>Sentences without a language engine: words cut at blanks, all tagged X, all governed by the first.</summary>
static class TestSentence
{
    public static SentenceContext Context(string words, params Mention[] mentions) =>
        new(View(words), [.. mentions], [], []);

    public static SentenceView View(string words)
    {
        var document = Document(words);
        return new SentenceView(0, document.Sentences[0], words);
    }

    /// <summary>A document whose sentences end at line breaks; white space may be of any kind.</summary>
    public static Document Document(string text)
    {
        var sentences = new List<Sentence>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (Sentence(text, start, end) is { } sentence)
                sentences.Add(sentence);
            start = end + 1;
        }

        return new Document(text, [.. sentences]);
    }

    static Sentence? Sentence(string text, int start, int end)
    {
        var tokens = new List<Token>();
        var words = new List<Word>();
        for (var at = start; at < end;)
        {
            var stop = at;
            while (stop < end && !char.IsWhiteSpace(text[stop]))
                stop++;
            if (stop > at)
            {
                var span = new TextSpan(at, stop);
                var form = span.Of(text);
                tokens.Add(new Token(span, words.Count, 1, true));
                words.Add(new Word(words.Count, span, form, words.Count, new Morphology(Upos.X, "_", form), words.Count == 0 ? new Arc(-1, "root") : new Arc(0, "dep")));
            }

            at = stop + 1;
        }

        return words.Count == 0 ? null : new Sentence(new TextSpan(words[0].Span.Start, words[^1].Span.End), [.. tokens], [.. words], []);
    }
}
