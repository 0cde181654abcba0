using System.Globalization;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Writes gold trees with given tags, so that a parser can be trained on tags as they will come.</summary>
static class TaggedConllu
{
    public static void Write(TextWriter writer, Document document, Sentence sentence, TaggedSentence tagged)
    {
        foreach (var token in sentence.Tokens)
        {
            var space = token.SpaceAfter ? "_" : "SpaceAfter=No";
            if (token.WordCount > 1)
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{token.FirstWord + 1}-{token.FirstWord + token.WordCount}\t{token.Span.Of(document.Text)}\t_\t_\t_\t_\t_\t_\t_\t{space}\n"));
            for (var w = token.FirstWord; w < token.FirstWord + token.WordCount; w++)
            {
                var (word, tag) = (sentence.Words[w], tagged.Tags[w]);
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{w + 1}\t{word.Form}\t{tag.Lemma}\t{tag.Upos}\t_\t{tag.Features}\t{word.Head + 1}\t{word.Relation}\t_\t{(token.WordCount > 1 ? "_" : space)}\n"));
            }
        }

        writer.Write('\n');
    }
}
