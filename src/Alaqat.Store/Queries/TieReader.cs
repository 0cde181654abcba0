using System.Data.Common;
using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>Ties from rows that begin with document, ordinal, source, target, type, status and day.</summary>
/// <param name="outlet">The column of the outlet.</param>
sealed class TieReader(int outlet)
{
    (long Document, string? Outlet) _article = (-1, null);

    /// <summary>The claims of an article come together: its outlet is read once.</summary>
    public (long Document, int Ordinal, long? Source, long? Target, ClaimType Type, ClaimStatus Status, DateOnly? Day, string? Outlet) Read(DbDataReader row)
    {
        if (row.GetInt64(0) is var document && document != _article.Document)
            _article = (document, row.TextOrNull(outlet));
        return (
            document, row.GetInt32(1), row.NumberOrNull(2), row.NumberOrNull(3),
            StoredNames.Type(row.GetString(4)), StoredNames.Status(row.GetString(5)), row.DayOrNull(6), _article.Outlet);
    }
}
