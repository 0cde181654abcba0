using System.Globalization;

namespace Alaqat.Language;

/// <summary>
/// Reads CoNLL-U (https://universaldependencies.org/format.html) into sentences with offsets into one text.
/// Where every token of a sentence has a <c>TokenRange</c>, tokens stand there and the gaps are filled; else the
/// text of a sentence is its <c># text</c> if the tokens are found in it, or is put together from the tokens and
/// <c>SpaceAfter=No</c>. Sentences are separated by a line break.
/// </summary>
public static class ConlluReader
{
    /// <exception cref="FormatException">A line is not CoNLL-U; the message names the line.</exception>
    public static Document Read(TextReader reader, string name = "CoNLL-U")
    {
        var text = new System.Text.StringBuilder();
        var sentences = new List<Sentence>();
        foreach (var block in ConlluBlocks.Read(reader, name))
        {
            if (Read(block, text, name) is { } sentence)
                sentences.Add(sentence);
        }

        return new Document(text.ToString(), [.. sentences]);
    }

    /// <summary>How many words a row's id stands for: 1, or those of a multiword token (3-5).</summary>
    internal static int WordCount(string id, string name, int line)
    {
        var dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0)
            return 1;
        var count = Number(id[(dash + 1)..], name, line) - Number(id[..dash], name, line) + 1;
        return count > 0 ? count : throw ConlluBlocks.Error(name, line, $"multiword token {id} ends before it begins");
    }

    static Sentence? Read(ConlluBlock block, System.Text.StringBuilder text, string name)
    {
        var tokens = Tokens(block, name);
        if (tokens.Count == 0)
            return null;
        var spans = TokenPlacement.Place(block.Text, tokens, text);
        var words = new List<Word>();
        var result = new Token[tokens.Count];
        for (var t = 0; t < tokens.Count; t++)
        {
            var token = tokens[t];
            var forms = token.Words.ConvertAll(static row => row.Cells[1]);
            var parts = SurfaceAlignment.Split(token.Surface, spans[t], forms);
            result[t] = new Token(spans[t], words.Count, forms.Count, ConlluMisc.SpaceAfter(token.Misc));
            for (var k = 0; k < forms.Count; k++)
                words.Add(Word(token.Words[k].Cells, words.Count, parts[k], t, name, token.Words[k].Line));
        }

        foreach (var word in words)
        {
            if (word.Head >= words.Count)
                throw ConlluBlocks.Error(name, block.FirstLine, string.Create(CultureInfo.InvariantCulture, $"word {word.Index + 1} has head {word.Head + 1}, which its sentence does not have"));
        }

        var rows = tokens.SelectMany(static token => token.Words).ToList();
        return new Sentence(new TextSpan(spans[0].Start, spans[^1].End), result, [.. words], ConlluEntities.Read(rows.ConvertAll(static row => row.Cells[9])));
    }

    static List<ConlluToken> Tokens(ConlluBlock block, string name)
    {
        var tokens = new List<ConlluToken>();
        for (var r = 0; r < block.Rows.Count;)
        {
            var (cells, line) = (block.Rows[r], block.FirstLine + r);
            if (cells[0].Contains('.', StringComparison.Ordinal))
            {
                r++;
                continue;
            }

            var count = WordCount(cells[0], name, line);
            r += cells[0].Contains('-', StringComparison.Ordinal) ? 1 : 0;
            if (count > block.Rows.Count - r)
                throw ConlluBlocks.Error(name, line, $"multiword token {cells[0]} runs past its sentence");
            var words = new List<(string[], int)>(count);
            for (var k = 0; k < count; k++, r++)
                words.Add((block.Rows[r], block.FirstLine + r));
            tokens.Add(new ConlluToken(cells[1], cells[9], words));
        }

        return tokens;
    }

    static Word Word(string[] row, int index, TextSpan span, int token, string name, int line)
    {
        if (!Enum.TryParse(row[3], out Upos upos))
            upos = Upos.None;
        var head = row[6] == "_" ? 0 : Number(row[6], name, line);
        return new Word(index, span, row[1], token, new Morphology(upos, row[5], row[2]), new Arc(head - 1, row[7]));
    }

    static int Number(string cell, string name, int line) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw ConlluBlocks.Error(name, line, $"'{cell}' is not a word number");
}
