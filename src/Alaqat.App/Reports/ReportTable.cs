using System.Globalization;
using System.Text;

namespace Alaqat.App;

/// <summary>A report for people: one table a part, columns aligned, Arabic isolated, no line wider than the terminal where words can be broken.</summary>
sealed class ReportTable(int width, int most)
{
    const string Gap = "  ";
    const string Indent = "      ";
    const int LeastText = 16;
    const int LeastTail = 40;
    const int BarHalf = 10;

    /// <param name="report">What to write; parts without rows are left out.</param>
    public string Format(Report report)
    {
        var output = new StringBuilder();
        if (report.Heading is { } heading)
            output.Append(heading).Append("\n\n");
        foreach (var part in report.All.Where(part => part.Rows.Count > 0))
            Append(output, part);
        return output.ToString();
    }

    void Append(StringBuilder output, ReportPart part)
    {
        output.Append(part.Heading).Append('\n');
        var shown = part.IsWhole ? part.Rows : [.. part.Rows.Take(most)];
        // A column that says nothing takes no room.
        var columns = Enumerable.Range(0, part.Columns.Count).Where(i => part.Columns[i].Kind != ColumnKind.Version && shown.Any(row => row[i] is not (null or 0.0))).Select(i => (Index: i, Column: part.Columns[i])).ToArray();
        var cells = shown.Select(row => Array.ConvertAll(columns, column => Cell(column.Column, row[column.Index]))).ToList();
        var kinds = Array.ConvertAll(columns, column => column.Column.Kind);
        var heads = Array.ConvertAll(columns, column => column.Column.Kind == ColumnKind.Bar ? Axis() : column.Column.Name.Replace('_', ' '));
        var widths = Widths(heads, cells, kinds);
        // Words that would have to squeeze stand under their row.
        var under = kinds.Length > 0 && kinds[^1] == ColumnKind.Text && widths[^1] < Math.Min(LeastTail, cells.Max(row => BidiText.Width(row[^1])));
        if (under)
            (heads, kinds, widths) = (heads[..^1], kinds[..^1], Widths(heads[..^1], cells.ConvertAll(row => row[..^1]), kinds[..^1]));
        Line(output, heads, widths, kinds, isHead: true);
        foreach (var row in cells)
        {
            Row(output, row[..kinds.Length], widths, kinds);
            foreach (var line in under ? TextWrap.Lines(row[^1], Math.Max(LeastText, width - Indent.Length)) : [])
                output.Append(Indent).Append(BidiText.Isolate(line)).Append('\n');
        }

        if (shown.Count < part.Rows.Count)
            output.Append(CultureInfo.InvariantCulture, $"  and {part.Rows.Count - shown.Count} more; --top {part.Rows.Count} shows them, and so does --format csv\n");
        output.Append('\n');
    }

    int[] Widths(string[] heads, List<string[]> cells, ColumnKind[] kinds)
    {
        var widths = heads.Select((head, i) => Math.Max(BidiText.Width(head), cells.Max(row => BidiText.Width(row[i])))).ToArray();
        while (widths.Sum() + Gap.Length * widths.Length > width)
        {
            var over = widths.Sum() + Gap.Length * widths.Length - width;
            var widest = Enumerable.Range(0, widths.Length).Where(i => kinds[i] == ColumnKind.Text).OrderByDescending(i => widths[i]).FirstOrDefault(-1);
            if (widest < 0 || widths[widest] <= LeastText)
                break;
            widths[widest] = Math.Max(LeastText, widths[widest] - over);
        }

        return widths;
    }

    static void Row(StringBuilder output, string[] row, int[] widths, ColumnKind[] kinds)
    {
        var lines = row.Select((cell, i) => kinds[i] == ColumnKind.Text ? TextWrap.Lines(cell, widths[i]).DefaultIfEmpty(string.Empty).ToArray() : [cell]).ToArray();
        for (var line = 0; line < lines.Max(cell => cell.Length); line++)
            Line(output, Array.ConvertAll(lines, cell => line < cell.Length ? cell[line] : string.Empty), widths, kinds, isHead: false);
    }

    static void Line(StringBuilder output, string[] cells, int[] widths, ColumnKind[] kinds, bool isHead)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            var room = new string(' ', Math.Max(0, widths[i] - BidiText.Width(cells[i])));
            line.Append(Gap);
            if (kinds[i] == ColumnKind.Number)
                line.Append(room).Append(cells[i]);
            else
                line.Append(kinds[i] == ColumnKind.Text && !isHead && cells[i].Length > 0 ? BidiText.Isolate(cells[i]) : cells[i]).Append(room);
        }

        output.Append(line.ToString().TrimEnd()).Append('\n');
    }

    static string Cell(ReportColumn column, object? value) => (column.Kind, value) switch
    {
        (_, null) => string.Empty,
        (ColumnKind.Bar, double score) => Bar(score),
        (_, double number) => number.ToString("0.###", CultureInfo.InvariantCulture),
        (_, var text) => string.Join(' ', ((string)text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
    };

    static string Axis() => "conflict".PadRight(BarHalf) + "|" + "cooperation".PadLeft(BarHalf + 1);

    /// <summary>One block a point of the scale; a score near zero is the line alone.</summary>
    static string Bar(double score)
    {
        var blocks = (int)Math.Round(Math.Min(Math.Abs(score), BarHalf), MidpointRounding.AwayFromZero);
        return score < 0
            ? new string('\u2588', blocks).PadLeft(BarHalf) + "|"
            : new string(' ', BarHalf) + "|" + new string('\u2588', blocks);
    }
}
