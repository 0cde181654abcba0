namespace Alaqat.App;

/// <summary>One row of a table as it is written.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Text">With its line breaks but the last; null where it cannot be read.</param>
/// <param name="Problem">Why not.</param>
readonly record struct TableRow(int Line, string? Text, string? Problem);
