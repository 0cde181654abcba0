namespace Alaqat.App;

/// <summary>One table of a report.</summary>
/// <param name="Name">What CSV and JSON Lines call it.</param>
/// <param name="Heading">What people read over it.</param>
/// <param name="Rows">Cells by column: text, a number or null.</param>
sealed record ReportPart(string Name, string Heading, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<object?[]> Rows)
{
    /// <summary>Whether a table for people shows every row, whatever the number asked for.</summary>
    public bool IsWhole { get; init; }

    public static ReportPart Of<T>(string name, string heading, IEnumerable<T> items, params IReadOnlyList<(string Name, ColumnKind Kind, Func<T, object?> Value)> columns) =>
        new(
            name,
            heading,
            [.. columns.Select(column => new ReportColumn(column.Name, column.Kind))],
            new ReportRows<T>([.. items], [.. columns.Select(column => column.Value)]));
}
