using System.Globalization;

namespace Alaqat.App;

/// <summary>
/// Cuts a table into rows where its quotes allow (RFC 4180). A field that is never closed would swallow all that follows: its row is told of,
/// and reading goes on at the next line that looks like a row.
/// </summary>
sealed class TableRows(TextReader reader, InputLimits limits, char delimiter, int columns)
{
    readonly IEnumerator<InputLine> _lines = LineReader.Lines(reader, limits.ArticleLength).GetEnumerator();

    /// <summary>Lines that a bad quote swallowed, the next one on top. A field ends at the next quote, good or bad, so no line is swallowed twice by different rows.</summary>
    readonly Stack<InputLine> _again = new();

    /// <param name="above">How many lines stand above, which other code has read.</param>
    public IEnumerable<TableRow> All(int above)
    {
        while (Next() is { } first)
        {
            var line = above + first.Number;
            if (first.Text is null)
            {
                yield return new TableRow(line, null, limits.TooLong);
                continue;
            }

            var lines = new List<InputLine> { first };
            var quotes = new QuoteState(delimiter);
            long length = first.Text.Length;
            for (quotes.Read(first.Text); quotes.IsOpen && length <= limits.ArticleLength && Next() is { } more; quotes.Read(more.Text))
            {
                lines.Add(more);
                length += more.Text?.Length ?? limits.ArticleLength;
                if (more.Text is null)
                    break;
            }

            if (!quotes.IsOpen && (!quotes.IsBroken || lines.Count == 1))
            {
                yield return new TableRow(line, string.Join('\n', lines.Select(part => part.Text)), null);
                continue;
            }

            var lost = GoBack(lines);
            yield return new TableRow(line, null, length > limits.ArticleLength
                ? limits.TooLong + Told(lost, above)
                : "a quoted field that is never closed, or is closed in its middle" + Told(lost, above) + "; mend the quotes of this row");
        }
    }

    InputLine? Next() => _again.TryPop(out var line) ? line : _lines.MoveNext() ? _lines.Current : null;

    /// <summary>Puts back the lines from the first that looks like a row.</summary>
    /// <returns>The lines between, which no row holds.</returns>
    List<InputLine> GoBack(List<InputLine> lines)
    {
        var next = lines.FindIndex(1, line => line.Text is { } text && LooksLikeARow(text));
        if (next < 0)
            next = lines.Count;
        for (var i = lines.Count - 1; i >= next; i--)
            _again.Push(lines[i]);
        return lines.GetRange(1, next - 1);
    }

    /// <summary>It has as many fields as there are names, or begins some and leaves a quoted one open.</summary>
    bool LooksLikeARow(string text)
    {
        var quotes = new QuoteState(delimiter);
        quotes.Read(text);
        return !quotes.IsBroken && (quotes.IsOpen ? quotes.Fields > 1 && quotes.Fields <= columns : quotes.Fields == columns && columns > 1);
    }

    static string Told(List<InputLine> lost, int above) => lost.Count switch
    {
        0 => string.Empty,
        1 => string.Create(CultureInfo.InvariantCulture, $"; line {above + lost[0].Number} is lost with it"),
        _ => string.Create(CultureInfo.InvariantCulture, $"; lines {above + lost[0].Number} to {above + lost[^1].Number} are lost with it"),
    };
}
