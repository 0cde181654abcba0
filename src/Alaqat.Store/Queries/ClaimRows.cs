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
        var route = ClaimRoute.Whole(connection, filter);
        return Read(connection, filter.Document is null && ClaimRoute.IsNarrow(filter), route.Conditions.Command(
            connection,
            $"SELECT {DocumentRows.Columns}, {Claim} FROM {route.Tables} CROSS JOIN methods m CROSS JOIN sentences s WHERE d.number = c.document AND {Joins} AND {route.Conditions.Sql} ORDER BY d.key, c.ordinal"));
    }

    /// <summary>Only places are put in order; the columns are read for what is told.</summary>
    public static IEnumerable<StoredClaim> Read(DbConnection connection, ClaimFilter filter, ClaimSlice page)
    {
        var route = ClaimRoute.InOrder(connection, filter);
        var conditions = route.Conditions;
        var (sign, order) = page.Before is null ? (">", string.Empty) : ("<", " DESC");
        if ((page.Before ?? page.After) is { } place)
        {
            // The first part is what an index can begin at.
            var (key, ordinal) = (conditions.Value(place.Key), conditions.Value(place.Ordinal));
            conditions.Add($"d.key {sign}= {key} AND (d.key {sign} {key} OR c.ordinal {sign} {ordinal})");
        }

        var places = $"SELECT c.document, c.ordinal FROM {route.Tables} WHERE d.number = c.document AND {conditions.Sql} ORDER BY d.key{order}, c.ordinal{order} LIMIT {conditions.Value(page.Most)} OFFSET {conditions.Value(page.Skip)}";
        return Read(connection, few: true, conditions.Command(
            connection,
            $"SELECT {DocumentRows.Columns}, {Claim} FROM ({places}) p CROSS JOIN claims c CROSS JOIN documents d CROSS JOIN methods m CROSS JOIN sentences s WHERE c.document = p.document AND c.ordinal = p.ordinal AND d.number = c.document AND {Joins} ORDER BY d.key, c.ordinal"));
    }

    /// <summary>How many claims a filter leaves, counted no further than asked.</summary>
    public static int Count(DbConnection connection, ClaimFilter filter, int most)
    {
        var route = ClaimRoute.Whole(connection, filter);
        using var command = route.Conditions.Command(
            connection,
            $"SELECT count(*) FROM (SELECT c.ordinal FROM {route.Tables} WHERE d.number = c.document AND {route.Conditions.Sql} LIMIT {route.Conditions.Value(most)}) counted");
        return checked((int)(long)command.ExecuteScalar()!);
    }

    public static IEnumerable<StoredTie> Ties(DbConnection connection, ClaimFilter filter)
    {
        // For few claims each is looked up; for many all that have a holder are read at once.
        const string Holder = "EXISTS (SELECT 1 FROM evidence e WHERE e.document = c.document AND e.claim = c.ordinal AND e.role = 'holder')";
        var route = ClaimRoute.Whole(connection, filter);
        var attributed = route.IsFew ? null : Attributed(connection);
        using var command = route.Conditions.Command(
            connection,
            $"SELECT c.document, c.ordinal, c.source, c.target, c.type, c.status, c.day, c.confidence, d.outlet, {(attributed is null ? Holder : "0")} FROM {route.Tables} WHERE d.number = c.document AND {route.Conditions.Sql}");
        using var actors = new ActorIds(connection);
        using var row = command.ExecuteReader();
        // The claims of an article come together: its outlet is read once.
        (long Document, string? Outlet) article = (-1, null);
        while (row.Read())
        {
            if (row.GetInt64(0) is var document && document != article.Document)
                article = (document, row.TextOrNull(8));
            var ordinal = row.GetInt32(1);
            yield return new StoredTie(
                document, ordinal, actors.OrNull(row.NumberOrNull(2)), actors.OrNull(row.NumberOrNull(3)),
                StoredNames.Type(row.GetString(4)), StoredNames.Status(row.GetString(5)), row.DayOrNull(6), row.GetDouble(7), article.Outlet,
                attributed?.Contains(RowNumbers.Of(document, ordinal)) ?? row.GetInt64(9) != 0);
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

    /// <param name="few">Whether an article has more evidence than that of the claims that are asked for.</param>
    static IEnumerable<StoredClaim> Read(DbConnection connection, bool few, DbCommand command)
    {
        using (command)
        {
            using var evidence = new ClaimEvidence(connection, few);
            using var row = command.ExecuteReader();
            while (row.Read())
                yield return Read(row, evidence);
        }
    }

    static StoredClaim Read(DbDataReader row, ClaimEvidence evidence)
    {
        const int First = DocumentRows.Count;
        var document = DocumentRows.Read(row);
        var ordinal = row.GetInt32(First);
        evidence.Enter(document.Number, ordinal);
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
