namespace Alaqat.Claims;

/// <summary>One line of a <c>data/</c> table: cells by column name.</summary>
public sealed class TsvRow
{
    readonly string[] _columns;
    readonly string[] _cells;

    internal TsvRow(string file, int line, string[] columns, string[] cells)
    {
        File = file;
        Line = line;
        _columns = columns;
        _cells = cells;
    }

    public string File { get; }

    public int Line { get; }

    /// <summary>The cell of a column, empty where the table does not have the column.</summary>
    public string this[string column]
    {
        get
        {
            var i = Array.IndexOf(_columns, column);
            return i < 0 ? "" : _cells[i];
        }
    }

    /// <summary>The cell split at <c>|</c>; no empty items.</summary>
    public string[] List(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string Required(string column) =>
        this[column] is { Length: > 0 } value ? value : throw Error($"column '{column}' is empty; fill it or remove the line");

    public KnowledgeException Error(string problem) => new(File, Line, problem);
}
