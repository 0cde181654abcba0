namespace Alaqat.App;

/// <summary>A column of a part: its name, part of the format, and how it is shown.</summary>
sealed record ReportColumn(string Name, ColumnKind Kind);
