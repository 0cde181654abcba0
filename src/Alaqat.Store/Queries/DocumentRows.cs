using System.Data.Common;

namespace Alaqat.Store;

/// <summary>Articles from rows.</summary>
static class DocumentRows
{
    /// <summary>The columns of <c>documents d</c> that <see cref="Read"/> takes.</summary>
    public const string Columns = "d.number, d.key, d.title, d.date, d.outlet, d.url, d.copy_of, (SELECT r.engine FROM runs r WHERE r.number = d.run), (SELECT r.data FROM runs r WHERE r.number = d.run)";

    public const int Count = 9;

    public static StoredDocument Read(DbDataReader row, int first = 0) => new(
        row.GetInt64(first), row.GetString(first + 1), row.TextOrNull(first + 2), row.DayOrNull(first + 3),
        row.TextOrNull(first + 4), row.TextOrNull(first + 5), row.NumberOrNull(first + 6))
    {
        Version = new AnalysisVersion(row.GetString(first + 7), row.GetString(first + 8)),
    };
}
