using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>The sentences with known words, each once, none of the development set.</summary>
static class GoldSentences
{
    public static Document Read(SegmentData data)
    {
        var seen = new HashSet<string>(Load(data.Dev).Select(item => Letters(item.Text, item.Sentence)), StringComparer.Ordinal);
        var text = new System.Text.StringBuilder();
        var sentences = new List<Sentence>();
        foreach (var (source, sentence) in Load(data.Trees).Concat(Load(data.Morphology)))
        {
            if (!seen.Add(Letters(source, sentence)))
                continue;
            var shift = text.Length - sentence.Span.Start;
            text.Append(sentence.Span.Of(source)).Append('\n');
            sentences.Add(Move(sentence, shift));
        }

        return new Document(text.ToString(), [.. sentences]);
    }

    static IEnumerable<(string Text, Sentence Sentence)> Load(string path)
    {
        using var reader = new StreamReader(path);
        var document = ConlluReader.Read(reader, path);
        return document.Sentences.Select(sentence => (document.Text, sentence));
    }

    static string Letters(string text, Sentence sentence) =>
        string.Concat(sentence.Tokens.Select(token => ScoreNorm.Form(token.Span.Of(text))));

    static Sentence Move(Sentence sentence, int shift)
    {
        TextSpan Shifted(TextSpan span) => new(span.Start + shift, span.End + shift);
        return new Sentence(
            Shifted(sentence.Span),
            Array.ConvertAll(sentence.Tokens, token => token with { Span = Shifted(token.Span) }),
            Array.ConvertAll(sentence.Words, word => word with { Span = Shifted(word.Span) }),
            sentence.Entities);
    }
}
