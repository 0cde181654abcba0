using System.Globalization;

namespace Alaqat.Language;

/// <summary>Reads a CoNLL-U stream block by block, without keeping what was read.</summary>
static class ConlluBlocks
{
    const string TextComment = "# text =";

    /// <exception cref="FormatException">A row does not have ten columns; the message names the line.</exception>
    public static IEnumerable<ConlluBlock> Read(TextReader reader, string name)
    {
        var rows = new List<string[]>();
        string? text = null;
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                if (rows.Count > 0)
                    yield return new ConlluBlock(rows, text, number - rows.Count);
                rows = [];
                text = null;
            }
            else if (line[0] == '#')
            {
                if (line.StartsWith(TextComment, StringComparison.Ordinal))
                    text = line[TextComment.Length..].Trim(' ');
            }
            else
            {
                var cells = line.Split('\t');
                if (cells.Length != 10)
                    throw Error(name, number, $"a CoNLL-U row has 10 columns, this one {cells.Length.ToString(CultureInfo.InvariantCulture)}");
                rows.Add(cells);
            }
        }

        if (rows.Count > 0)
            yield return new ConlluBlock(rows, text, number - rows.Count + 1);
    }

    public static FormatException Error(string name, int line, string message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{name}:{line}: {message}"));
}
