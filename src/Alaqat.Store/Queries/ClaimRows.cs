using System.Data.Common;

namespace Alaqat.Store;

/// <summary>Claims of a filter, one at a time, in the order of their articles' keys.</summary>
static class ClaimRows
{
    const string Joins = "m.number = c.method AND s.document = c.document AND s.ordinal = c.sentence";

    public static IEnumerable<StoredClaim> Read(StoreSession session, ClaimFilter filter)
    {
        var route = ClaimRoute.Whole(session, filter);
        return Read(session, filter.Document is null && ClaimRoute.IsNarrow(filter), route.Conditions.Command(
            session,
            $"SELECT {DocumentRows.Columns}, {ListedClaim.Columns} FROM {route.Tables} CROSS JOIN methods m CROSS JOIN sentences s WHERE d.number = c.document AND {Joins} AND {route.Conditions.Sql} ORDER BY d.key, c.ordinal"));
    }

    /// <summary>Only places are put in order; the columns are read for what is told.</summary>
    public static IEnumerable<StoredClaim> Read(StoreSession session, ClaimFilter filter, ClaimSlice page)
    {
        var route = ClaimRoute.InOrder(session, filter);
        var conditions = route.Conditions;
        var (sign, order) = page.Before is null ? (">", string.Empty) : ("<", " DESC");
        if ((page.Before ?? page.After) is { } place)
        {
            // The first part is what an index can begin at.
            var (key, ordinal) = (conditions.Value(place.Key), conditions.Value(place.Ordinal));
            conditions.Add($"d.key {sign}= {key} AND (d.key {sign} {key} OR c.ordinal {sign} {ordinal})");
        }

        var places = $"SELECT c.document, c.ordinal FROM {route.Tables} WHERE d.number = c.document AND {conditions.Sql} ORDER BY d.key{order}, c.ordinal{order} LIMIT {conditions.Value(page.Most)} OFFSET {conditions.Value(page.Skip)}";
        return Read(session, few: true, conditions.Command(
            session,
            $"SELECT {DocumentRows.Columns}, {ListedClaim.Columns} FROM ({places}) p CROSS JOIN claims c CROSS JOIN documents d CROSS JOIN methods m CROSS JOIN sentences s WHERE c.document = p.document AND c.ordinal = p.ordinal AND d.number = c.document AND {Joins} ORDER BY d.key, c.ordinal"));
    }

    /// <summary>How many claims a filter leaves, counted no further than asked.</summary>
    public static int Count(StoreSession session, ClaimFilter filter, int most)
    {
        var route = ClaimRoute.Whole(session, filter);
        using var command = route.Conditions.Command(
            session,
            $"SELECT count(*) FROM (SELECT c.ordinal FROM {route.Tables} WHERE d.number = c.document AND {route.Conditions.Sql} LIMIT {route.Conditions.Value(most)}) counted");
        return checked((int)(long)command.ExecuteScalar()!);
    }

    public static IEnumerable<StoredTie> Ties(StoreSession session, ClaimFilter filter)
    {
        // For few claims each is looked up; for many all that have a holder are read at once.
        const string Holder = "CASE WHEN EXISTS (SELECT 1 FROM evidence e WHERE e.document = c.document AND e.claim = c.ordinal AND e.role = 'holder') THEN 1 ELSE 0 END";
        var route = ClaimRoute.Whole(session, filter);
        var attributed = route.IsFew ? null : Attributed(session);
        using var command = route.Conditions.Command(
            session,
            $"SELECT c.document, c.ordinal, c.source, c.target, c.type, c.status, c.day, c.confidence, d.outlet, {(attributed is null ? Holder : "0")} FROM {route.Tables} WHERE d.number = c.document AND {route.Conditions.Sql}");
        using var actors = new ActorIds(session);
        var ties = new TieReader(outlet: 8);
        foreach (var (tie, confidence, held) in session.Rows(command, row => (ties.Read(row), row.GetDouble(7), row.GetInt32(9) != 0)))
        {
            yield return new StoredTie(
                tie.Document, tie.Ordinal, actors.OrNull(tie.Source), actors.OrNull(tie.Target), tie.Type, tie.Status, tie.Day, confidence, tie.Outlet,
                attributed?.Contains(RowNumbers.Of(tie.Document, tie.Ordinal)) ?? held);
        }
    }

    /// <summary>Rows of claims that have a holder.</summary>
    static HashSet<long> Attributed(StoreSession session)
    {
        using var find = new Statement(session, "SELECT e.document, e.claim FROM evidence e WHERE e.role = 'holder' AND e.ordinal = 0");
        using var row = find.Rows();
        var claims = new HashSet<long>();
        while (row.Read())
            claims.Add(RowNumbers.Of(row.GetInt64(0), row.GetInt32(1)));
        return claims;
    }

    /// <param name="few">Whether an article has more evidence than that of the claims that are asked for.</param>
    static IEnumerable<StoredClaim> Read(StoreSession session, bool few, DbCommand command)
    {
        using (command)
        {
            using var evidence = new ClaimEvidence(session, few);
            foreach (var claim in session.Rows(command, ListedClaim.Read))
                yield return claim.With(evidence);
        }
    }
}
