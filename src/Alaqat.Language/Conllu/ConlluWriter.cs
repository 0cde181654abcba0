using System.Buffers;
using System.Globalization;

namespace Alaqat.Language;

/// <summary>
/// Writes analysed sentences as CoNLL-U (https://universaldependencies.org/format.html): multiword tokens, <c># text</c>,
/// <c>SpaceAfter=No</c>, <c>TokenRange=start:end</c> in UTF-16 units of the document, and names as <c>Entity=B-PERS</c>,
/// <c>I-PERS</c> (PERS, ORG, LOC, GROUP). Lines end in a line feed.
/// </summary>
public static class ConlluWriter
{
    /// <summary>What would end a line or a column.</summary>
    static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\r\u0085\u2028\u2029");

    public static void Write(TextWriter writer, Document document)
    {
        for (var i = 0; i < document.Sentences.Length; i++)
            Write(writer, document.Text, document.Sentences[i], i + 1);
    }

    /// <param name="writer">Receives the sentence and the blank line after it.</param>
    /// <param name="text">The text of the document.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="number">Its <c>sent_id</c>.</param>
    /// <param name="misc">Further attributes of a word for the tenth column, by its index, without characters that end a column or part it.</param>
    public static void Write(TextWriter writer, string text, Sentence sentence, int number, Func<int, IEnumerable<string>>? misc = null)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {number}\n# text = "));
        writer.Write(OneLine(sentence.Span.Of(text)));
        writer.Write('\n');
        var entities = Entities(sentence);
        for (var t = 0; t < sentence.Tokens.Length; t++)
        {
            var token = sentence.Tokens[t];
            // The break after a sentence is a space, whatever the text has there.
            var spaced = token.SpaceAfter || t == sentence.Tokens.Length - 1;
            if (token.WordCount != 1)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{token.FirstWord + 1}-{token.FirstWord + token.WordCount}\t"));
                writer.Write(Cell(token.Span.Of(text)));
                writer.Write($"\t_\t_\t_\t_\t_\t_\t_\t{ConlluMisc.Write(token.Span, spaced, null)}\n");
            }

            for (var w = token.FirstWord; w < token.FirstWord + token.WordCount; w++)
                WriteWord(writer, text, sentence.Words[w], token, spaced, entities[w], misc?.Invoke(w) ?? []);
        }

        writer.Write('\n');
    }

    static void WriteWord(TextWriter writer, string text, Word word, Token token, bool spaced, (bool, EntityKind)? entity, IEnumerable<string> misc)
    {
        var single = token.WordCount == 1;
        // A token of one word stands for itself: its surface is the form column, whatever the form is.
        var form = single ? Cell(token.Span.Of(text)) : Cell(word.Form);
        var upos = word.Upos == Upos.None ? "_" : word.Upos.ToString();
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{word.Index + 1}\t{form}\t{Cell(word.Lemma)}\t{upos}\t_\t{Cell(word.Morphology.Features)}\t{word.Head + 1}\t{Cell(word.Relation)}\t_\t"));
        writer.Write(ConlluMisc.Write(single ? token.Span : null, !single || spaced, entity, misc));
        writer.Write('\n');
    }

    static (bool Begins, EntityKind Kind)?[] Entities(Sentence sentence)
    {
        var entities = new (bool, EntityKind)?[sentence.Words.Length];
        foreach (var entity in sentence.Entities)
        {
            for (var w = entity.FirstWord; w < entity.EndWord; w++)
                entities[w] = (w == entity.FirstWord, entity.Kind);
        }

        return entities;
    }

    static string Cell(string value) => value.Length == 0 ? "_" : OneLine(value);

    static string OneLine(string value) =>
        value.AsSpan().IndexOfAny(Breaks) < 0
            ? value
            : string.Create(value.Length, value, static (target, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                    target[i] = Breaks.Contains(source[i]) ? ' ' : source[i];
            });
}
