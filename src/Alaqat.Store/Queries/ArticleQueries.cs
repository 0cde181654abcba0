using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>Articles, their texts and mentions, and how much the store holds.</summary>
static class ArticleQueries
{
    public static IEnumerable<StoredDocument> Documents(StoreSession session, DocumentFilter filter, DocumentSlice? page = null)
    {
        var conditions = new Conditions();
        if (filter.Since is { } since)
            conditions.Add("d.date >= {0}", StoredDays.Of(since));
        if (filter.Until is { } until)
            conditions.Add("d.date <= {0}", StoredDays.Of(until));
        conditions.AddAny("d.outlet", filter.Outlets);
        if (!filter.WithCopies)
            conditions.Add("d.copy_of IS NULL");
        if (!string.IsNullOrWhiteSpace(filter.Words))
            ClaimConditions.WordsOfArticle(session, conditions, filter.Words);
        var (order, limit) = (string.Empty, string.Empty);
        if (page is not null)
        {
            if (page.Before is { } before)
                conditions.Add("d.key < {0}", before);
            else if (page.After is { } after)
                conditions.Add("d.key > {0}", after);
            order = page.Before is null ? string.Empty : " DESC";
            limit = $" LIMIT {conditions.Value(page.Most)} OFFSET {conditions.Value(page.Skip)}";
        }

        using var command = conditions.Command(session, $"SELECT {DocumentRows.Columns} FROM documents d WHERE {conditions.Sql} ORDER BY d.key{order}{limit}");
        foreach (var document in session.Rows(command, row => DocumentRows.Read(row)))
            yield return document;
    }

    public static List<StoredDocument> Copies(StoreSession session, long document)
    {
        using var find = new Statement(
            session,
            $"""
            WITH RECURSIVE family (number) AS (
                SELECT number FROM documents WHERE copy_of = @document
                UNION SELECT d.number FROM family f JOIN documents d ON d.copy_of = f.number
            )
            SELECT {DocumentRows.Columns} FROM family f JOIN documents d ON d.number = f.number ORDER BY d.key
            """,
            "@document");
        using var row = find.Rows(document);
        var copies = new List<StoredDocument>();
        while (row.Read())
            copies.Add(DocumentRows.Read(row));
        return copies;
    }

    public static List<string> Outdated(StoreSession session, AnalysisVersion version, string after, int most)
    {
        using var find = new Statement(
            session,
            "SELECT d.key FROM documents d JOIN runs r ON r.number = d.run WHERE d.key > @after AND (r.engine != @engine OR r.data != @data) ORDER BY d.key LIMIT @most",
            "@after", "@engine", "@data", "@most");
        using var row = find.Rows(after, version.Engine, version.Data, most);
        var keys = new List<string>();
        while (row.Read())
            keys.Add(row.GetString(0));
        return keys;
    }

    public static long CountOutdated(StoreSession session, AnalysisVersion version)
    {
        using var count = new Statement(
            session, "SELECT count(*) FROM documents d JOIN runs r ON r.number = d.run WHERE r.engine != @engine OR r.data != @data", "@engine", "@data");
        return (long)count.One(version.Engine, version.Data)!;
    }

    public static IReadOnlyList<StoredReading> Readings(StoreSession session)
    {
        using var count = new Statement(session, "SELECT r.engine, r.data, count(*) FROM documents d JOIN runs r ON r.number = d.run GROUP BY r.number, r.engine, r.data");
        using var row = count.Rows();
        var readings = new List<StoredReading>();
        while (row.Read())
            readings.Add(new StoredReading(new AnalysisVersion(row.GetString(0), row.GetString(1)), row.GetInt64(2)));
        return [.. readings.OrderBy(reading => reading.Version.Engine, StringComparer.Ordinal).ThenBy(reading => reading.Version.Data, StringComparer.Ordinal)];
    }

    public static StoredArticle? Article(StoreSession session, string key)
    {
        using var find = new Statement(session, $"SELECT {DocumentRows.Columns}, r.engine, r.data FROM documents d JOIN runs r ON r.number = d.run WHERE d.key = @key", "@key");
        StoredDocument document;
        AnalysisVersion version;
        using (var row = find.Rows(key))
        {
            if (!row.Read())
                return null;
            document = DocumentRows.Read(row);
            version = new AnalysisVersion(row.GetString(DocumentRows.Count), row.GetString(DocumentRows.Count + 1));
        }

        using var texts = new ClaimEvidence(session, few: false);
        return new StoredArticle(document, texts.Text(document.Number), Sentences(session, document.Number), version);
    }

    public static List<StoredMention> Mentions(StoreSession session, long document)
    {
        using var find = new Statement(session, "SELECT actor, sentence, kind, framing, start, \"end\" FROM mentions WHERE document = @document ORDER BY ordinal", "@document");
        using var evidence = new ClaimEvidence(session, few: false);
        evidence.Enter(document, 0);
        var rows = new List<(long Actor, int Sentence, MentionKind Kind, Framing Framing, TextSpan Span)>();
        using (var row = find.Rows(document))
        {
            while (row.Read())
                rows.Add((row.GetInt64(0), row.GetInt32(1), StoredNames.Kind(row.GetString(2)), StoredNames.Framing(row.GetString(3)), new TextSpan(row.GetInt32(4), row.GetInt32(5))));
        }

        return rows.ConvertAll(row => new StoredMention(evidence.Id(row.Actor), row.Sentence, row.Kind, row.Framing, evidence.Words(row.Span)));
    }

    public static IEnumerable<StoredFraming> Framing(StoreSession session, string actor, DocumentFilter filter)
    {
        var conditions = new Conditions();
        conditions.Add("f.actor = (SELECT number FROM actors WHERE id = {0})", actor);
        if (filter.Since is { } since)
            conditions.Add("d.date >= {0}", StoredDays.Of(since));
        if (filter.Until is { } until)
            conditions.Add("d.date <= {0}", StoredDays.Of(until));
        conditions.AddAny("d.outlet", filter.Outlets);
        if (!filter.WithCopies)
            conditions.Add("d.copy_of IS NULL");
        using var command = conditions.Command(
            session,
            $"SELECT {DocumentRows.Columns}, f.framing, n.words, f.times FROM framing f CROSS JOIN documents d CROSS JOIN names n WHERE d.number = f.document AND n.number = f.name AND {conditions.Sql} ORDER BY d.key, f.framing, n.words");
        foreach (var told in session.Rows(
            command,
            row => new StoredFraming(DocumentRows.Read(row), StoredNames.Framing(row.GetString(DocumentRows.Count)), row.GetString(DocumentRows.Count + 1), row.GetInt32(DocumentRows.Count + 2))))
            yield return told;
    }

    public static StoreCounts Counts(StoreSession session)
    {
        using var command = session.Connection.CreateCommand();
        command.CommandText = """
            SELECT count(*), count(copy_of), count(DISTINCT outlet), min(date), max(date),
                (SELECT count(*) FROM sentences), (SELECT count(*) FROM mentions), (SELECT count(*) FROM claims),
                (SELECT count(*) FROM actors a WHERE EXISTS (SELECT 1 FROM framing WHERE actor = a.number)
                    OR EXISTS (SELECT 1 FROM claims WHERE source = a.number) OR EXISTS (SELECT 1 FROM claims WHERE target = a.number))
            FROM documents
            """;
        using var row = command.ExecuteReader();
        row.Read();
        return new StoreCounts(
            row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(5), row.GetInt64(6), row.GetInt64(7), row.GetInt64(8), row.DayOrNull(3), row.DayOrNull(4));
    }

    static List<TextSpan> Sentences(StoreSession session, long document)
    {
        using var find = new Statement(session, "SELECT start, \"end\" FROM sentences WHERE document = @document ORDER BY ordinal", "@document");
        using var row = find.Rows(document);
        var spans = new List<TextSpan>();
        while (row.Read())
            spans.Add(new TextSpan(row.GetInt32(0), row.GetInt32(1)));
        return spans;
    }
}
