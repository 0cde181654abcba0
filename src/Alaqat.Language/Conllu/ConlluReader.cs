using System.Globalization;

namespace Alaqat.Language;

/// <summary>
/// Reads CoNLL-U (https://universaldependencies.org/format.html) into sentences with offsets into one text.
/// The text is rebuilt from surface tokens and <c>SpaceAfter=No</c>; sentences are separated by a line break.
/// </summary>
public static class ConlluReader
{
    /// <exception cref="FormatException">A line is not CoNLL-U; the message names the line.</exception>
    public static Document Read(TextReader reader, string name = "CoNLL-U")
    {
        var text = new System.Text.StringBuilder();
        var sentences = new List<Sentence>();
        var rows = new List<string[]>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                Flush(text, rows, sentences, name, number);
                continue;
            }

            if (line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length != 10)
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{name}:{number}: a CoNLL-U row has 10 columns, this one {cells.Length}"));
            rows.Add(cells);
        }

        Flush(text, rows, sentences, name, number);
        return new Document(text.ToString(), [.. sentences]);
    }

    static void Flush(System.Text.StringBuilder text, List<string[]> rows, List<Sentence> sentences, string name, int line)
    {
        if (rows.Count == 0)
            return;
        var start = text.Length;
        var tokens = new List<Token>();
        var words = new List<Word>();
        for (var r = 0; r < rows.Count;)
        {
            var cells = rows[r];
            if (cells[0].Contains('.', StringComparison.Ordinal))
            {
                r++;
                continue;
            }

            var dash = cells[0].IndexOf('-', StringComparison.Ordinal);
            var count = dash < 0 ? 1 : Number(cells[0][(dash + 1)..], name, line) - Number(cells[0][..dash], name, line) + 1;
            var surface = cells[1];
            var span = new TextSpan(text.Length, text.Length + surface.Length);
            var space = !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            text.Append(surface);
            if (space)
                text.Append(' ');
            if (dash >= 0)
                r++;
            if (r + count > rows.Count)
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{name}:{line}: multiword token {cells[0]} runs past its sentence"));
            var forms = rows.GetRange(r, count).ConvertAll(row => row[1]);
            var spans = SurfaceAlignment.Split(surface, span, forms);
            for (var k = 0; k < count; k++, r++)
            {
                var row = rows[r];
                if (!Enum.TryParse(row[3], out Upos upos))
                    upos = Upos.None;
                var head = row[6] == "_" ? 0 : Number(row[6], name, line);
                words.Add(new Word(words.Count, spans[k], row[1], tokens.Count, new Morphology(upos, row[5], row[2]), new Arc(head - 1, row[7])));
            }

            tokens.Add(new Token(span, words.Count - count, count, space));
        }

        if (text.Length > start && text[^1] == ' ')
            text.Length--;
        foreach (var word in words)
        {
            if (word.Head >= words.Count)
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{name}:{line}: word {word.Index + 1} has head {word.Head + 1}, which its sentence does not have"));
        }

        sentences.Add(new Sentence(new TextSpan(start, text.Length), [.. tokens], [.. words], []));
        text.Append('\n');
        rows.Clear();
    }

    static int Number(string cell, string name, int line) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{name}:{line}: '{cell}' is not a word number"));
}
