using System.Data.Common;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>Claims of a filter, one at a time, in the order of their articles' keys.</summary>
static class ClaimRows
{
    const string Claim = "c.ordinal, c.type, c.status, c.date, c.place, c.confidence, m.ids, s.start, s.\"end\"";

    const string Joins = "m.number = c.method AND s.document = c.document AND s.ordinal = c.sentence";

    public static IEnumerable<StoredClaim> Read(DbConnection connection, ClaimFilter filter)
    {
        var conditions = ClaimConditions.Of(filter);
        return Read(connection, conditions.Command(
            connection,
            $"SELECT {DocumentRows.Columns}, {Claim} FROM {Tables(filter)} CROSS JOIN methods m CROSS JOIN sentences s WHERE d.number = c.document AND {Joins} AND {conditions.Sql} ORDER BY d.key, c.ordinal"));
    }

    /// <summary>Only places are put in order; the columns are read for what is told.</summary>
    public static IEnumerable<StoredClaim> Read(DbConnection connection, ClaimFilter filter, int skip, int most)
    {
        var conditions = ClaimConditions.Of(filter);
        var page = $"SELECT c.document, c.ordinal FROM {Tables(filter)} WHERE d.number = c.document AND {conditions.Sql} ORDER BY d.key, c.ordinal LIMIT {conditions.Value(most)} OFFSET {conditions.Value(skip)}";
        return Read(connection, conditions.Command(
            connection,
            $"SELECT {DocumentRows.Columns}, {Claim} FROM ({page}) p CROSS JOIN claims c CROSS JOIN documents d CROSS JOIN methods m CROSS JOIN sentences s WHERE c.document = p.document AND c.ordinal = p.ordinal AND d.number = c.document AND {Joins} ORDER BY d.key, c.ordinal"));
    }

    public static IEnumerable<Act> Acts(DbConnection connection, ClaimFilter filter)
    {
        // For few claims each is looked up; for many all that have a holder are read at once.
        const string Holder = "EXISTS (SELECT 1 FROM evidence e WHERE e.document = c.document AND e.claim = c.ordinal AND e.role = 'holder')";
        var attributed = ClaimConditions.IsNarrow(filter) ? null : Attributed(connection);
        var conditions = ClaimConditions.Of(filter);
        using var command = conditions.Command(
            connection,
            $"SELECT c.document, c.ordinal, c.source, c.target, c.type, c.status, c.day, d.outlet, {(attributed is null ? Holder : "0")} FROM {Tables(filter)} WHERE d.number = c.document AND {conditions.Sql}");
        using var actors = new ActorIds(connection);
        using var row = command.ExecuteReader();
        (long Document, string? Outlet) article = (-1, null);
        while (row.Read())
        {
            if (row.GetInt64(0) is var document && document != article.Document)
                article = (document, row.TextOrNull(7));
            yield return new Act(
                actors.OrNull(row.NumberOrNull(2)), actors.OrNull(row.NumberOrNull(3)), StoredNames.Type(row.GetString(4)), StoredNames.Status(row.GetString(5)),
                row.DayOrNull(6), article.Outlet, attributed?.Contains(RowNumbers.Of(document, row.GetInt32(1))) ?? row.GetInt64(8) != 0);
        }
    }

    public static IEnumerable<StoredTie> Ties(DbConnection connection, ClaimFilter filter)
    {
        var conditions = ClaimConditions.Of(filter);
        using var command = conditions.Command(
            connection,
            $"SELECT c.document, c.ordinal, c.source, c.target, c.type, c.status, c.day, c.confidence, d.outlet FROM {Tables(filter)} WHERE d.number = c.document AND {conditions.Sql}");
        using var actors = new ActorIds(connection);
        using var row = command.ExecuteReader();
        // The claims of an article come together: its outlet is read once.
        (long Document, string? Outlet) article = (-1, null);
        while (row.Read())
        {
            if (row.GetInt64(0) is var document && document != article.Document)
                article = (document, row.TextOrNull(8));
            yield return new StoredTie(
                document, row.GetInt32(1), actors.OrNull(row.NumberOrNull(2)), actors.OrNull(row.NumberOrNull(3)),
                StoredNames.Type(row.GetString(4)), StoredNames.Status(row.GetString(5)), row.DayOrNull(6), row.GetDouble(7), article.Outlet);
        }
    }

    /// <summary>Rows of claims that have a holder.</summary>
    static HashSet<long> Attributed(DbConnection connection)
    {
        using var find = new Statement(connection, "SELECT e.document, e.claim FROM evidence e WHERE e.role = 'holder' AND e.ordinal = 0");
        using var row = find.Rows();
        var claims = new HashSet<long>();
        while (row.Read())
            claims.Add(RowNumbers.Of(row.GetInt64(0), row.GetInt32(1)));
        return claims;
    }

    static IEnumerable<StoredClaim> Read(DbConnection connection, DbCommand command)
    {
        using (command)
        {
            using var evidence = new ClaimEvidence(connection);
            using var row = command.ExecuteReader();
            while (row.Read())
                yield return Read(row, evidence);
        }
    }

    /// <summary>CROSS JOIN keeps the planner from changing the order: without statistics it guesses it wrong by a factor of a hundred.</summary>
    static string Tables(ClaimFilter filter) => ClaimConditions.IsNarrow(filter) ? "claims c CROSS JOIN documents d" : "documents d CROSS JOIN claims c";

    static StoredClaim Read(DbDataReader row, ClaimEvidence evidence)
    {
        const int First = DocumentRows.Count;
        var document = DocumentRows.Read(row);
        var ordinal = row.GetInt32(First);
        evidence.Enter(document.Number);
        return new StoredClaim
        {
            Number = RowNumbers.Of(document.Number, ordinal),
            Document = document,
            Ordinal = ordinal,
            Sentence = evidence.Words(new TextSpan(row.GetInt32(First + 7), row.GetInt32(First + 8))),
            Source = evidence.Actors(ordinal, EvidenceRole.Source).FirstOrDefault(),
            Target = evidence.Actors(ordinal, EvidenceRole.Target).FirstOrDefault(),
            Type = StoredNames.Type(row.GetString(First + 1)),
            Status = StoredNames.Status(row.GetString(First + 2)),
            Holder = evidence.Actors(ordinal, EvidenceRole.Holder),
            Trigger = evidence.Spans(ordinal, EvidenceRole.Trigger).FirstOrDefault() ?? throw new InvalidDataException("the store holds a claim without its trigger; see 'alaqat check'"),
            Reasons = evidence.Spans(ordinal, EvidenceRole.Reason),
            Goals = evidence.Spans(ordinal, EvidenceRole.Goal),
            Date = row.SmallOrNull(First + 3) is { } date ? StoredDays.Date(date) : null,
            Place = row.TextOrNull(First + 4),
            Confidence = row.GetDouble(First + 5),
            By = row.GetString(First + 6) is { Length: > 0 } ids ? ids.Split('\n') : [],
        };
    }
}
