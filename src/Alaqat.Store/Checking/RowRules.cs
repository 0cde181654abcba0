namespace Alaqat.Store;

/// <summary>Rules that a question to the tables alone can check.</summary>
static class RowRules
{
    /// <summary>What is wrong, and a question for the keys of articles where it is so.</summary>
    static readonly (string Fault, string Sql)[] All =
    [
        ("has no text", "SELECT d.key FROM documents d WHERE NOT EXISTS (SELECT 1 FROM texts t WHERE t.document = d.number)"),
        ("was never compared with others", "SELECT d.key FROM documents d WHERE NOT EXISTS (SELECT 1 FROM signatures s WHERE s.document = d.number)"),
        ("has a claim in a sentence that is not there", "SELECT d.key FROM claims c JOIN documents d ON d.number = c.document WHERE NOT EXISTS (SELECT 1 FROM sentences s WHERE s.document = c.document AND s.ordinal = c.sentence)"),
        ("has a claim without either side", "SELECT d.key FROM claims c JOIN documents d ON d.number = c.document WHERE c.source IS NULL AND c.target IS NULL"),
        ("has a claim without its trigger", "SELECT d.key FROM claims c JOIN documents d ON d.number = c.document WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.document = c.document AND e.claim = c.ordinal AND e.role = 'trigger')"),
        ("has a claim whose source is another than its evidence says", Side("source")),
        ("has a claim whose target is another than its evidence says", Side("target")),
        ("has evidence for a claim that is not there", "SELECT d.key FROM evidence e JOIN documents d ON d.number = e.document WHERE NOT EXISTS (SELECT 1 FROM claims c WHERE c.document = e.document AND c.ordinal = e.claim)"),
        ("has mentions that its framing does not count", """
            SELECT d.key FROM documents d JOIN (
                SELECT document, sum(n) AS n FROM (
                    SELECT document, count(*) AS n FROM mentions GROUP BY document
                    UNION ALL SELECT document, -sum(times) FROM framing GROUP BY document) y GROUP BY document
            ) x ON x.document = d.number WHERE x.n != 0
            """),
        ("is a copy of an article that is not earlier", """
            SELECT d.key FROM documents d JOIN documents o ON o.number = d.copy_of
            WHERE coalesce(o.date, 99999999) > coalesce(d.date, 99999999) OR (coalesce(o.date, 99999999) = coalesce(d.date, 99999999) AND o.key >= d.key)
            """),
    ];

    public static void Check(StoreSession session, List<string> faults)
    {
        foreach (var (fault, sql) in (IEnumerable<(string, string)>)[.. All, ("has sentences that the full-text index lacks", session.UnindexedSentences)])
        {
            using var find = new Statement(session, sql + " LIMIT 20");
            using var row = find.Rows();
            while (row.Read())
                faults.Add($"article {row.GetString(0)} {fault}");
        }

        using var loose = new Statement(session, session.LooseWords);
        if (loose.One() is long count and > 0)
            faults.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the full-text index holds {count} sentences of no article"));
    }

    static string Side(string side) => $"""
        SELECT d.key FROM claims c JOIN documents d ON d.number = c.document
        LEFT JOIN evidence e ON e.document = c.document AND e.claim = c.ordinal AND e.role = '{side}' AND e.ordinal = 0
        WHERE e.actor IS DISTINCT FROM c.{side}
        """;
}
