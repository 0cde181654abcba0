using System.Data.Common;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>Articles, their texts and mentions, and how much the store holds.</summary>
static class ArticleQueries
{
    public static IEnumerable<StoredDocument> Documents(DbConnection connection, DocumentFilter filter, DocumentSlice? page = null)
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
            ClaimConditions.WordsOfArticle(conditions, filter.Words);
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

        using var command = conditions.Command(connection, $"SELECT {DocumentRows.Columns} FROM documents d WHERE {conditions.Sql} ORDER BY d.key{order}{limit}");
        using var row = command.ExecuteReader();
        while (row.Read())
            yield return DocumentRows.Read(row);
    }

    public static List<StoredDocument> Copies(DbConnection connection, long document)
    {
        using var find = new Statement(
            connection,
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

    public static List<string> Outdated(DbConnection connection, AnalysisVersion version, string after, int most)
    {
        using var find = new Statement(
            connection,
            "SELECT d.key FROM documents d JOIN runs r ON r.number = d.run WHERE d.key > @after AND (r.engine != @engine OR r.data != @data) ORDER BY d.key LIMIT @most",
            "@after", "@engine", "@data", "@most");
        using var row = find.Rows(after, version.Engine, version.Data, most);
        var keys = new List<string>();
        while (row.Read())
            keys.Add(row.GetString(0));
        return keys;
    }

    public static long CountOutdated(DbConnection connection, AnalysisVersion version)
    {
        using var count = new Statement(
            connection, "SELECT count(*) FROM documents d JOIN runs r ON r.number = d.run WHERE r.engine != @engine OR r.data != @data", "@engine", "@data");
        return (long)count.One(version.Engine, version.Data)!;
    }

    public static StoredArticle? Article(DbConnection connection, string key)
    {
        using var find = new Statement(connection, $"SELECT {DocumentRows.Columns}, r.engine, r.data FROM documents d JOIN runs r ON r.number = d.run WHERE d.key = @key", "@key");
        using var row = find.Rows(key);
        if (!row.Read())
            return null;
        var document = DocumentRows.Read(row);
        using var texts = new ClaimEvidence(connection, few: false);
        return new StoredArticle(document, texts.Text(document.Number), Sentences(connection, document.Number), new AnalysisVersion(row.GetString(DocumentRows.Count), row.GetString(DocumentRows.Count + 1)));
    }

    public static List<StoredMention> Mentions(DbConnection connection, long document)
    {
        using var find = new Statement(connection, "SELECT actor, sentence, kind, framing, start, \"end\" FROM mentions WHERE document = @document ORDER BY ordinal", "@document");
        using var evidence = new ClaimEvidence(connection, few: false);
        evidence.Enter(document, 0);
        var mentions = new List<StoredMention>();
        using var row = find.Rows(document);
        while (row.Read())
        {
            mentions.Add(new StoredMention(
                evidence.Id(row.GetInt64(0)), row.GetInt32(1), StoredNames.Kind(row.GetString(2)), StoredNames.Framing(row.GetString(3)),
                evidence.Words(new TextSpan(row.GetInt32(4), row.GetInt32(5)))));
        }

        return mentions;
    }

    public static IEnumerable<StoredFraming> Framing(DbConnection connection, string actor, DocumentFilter filter)
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
            connection,
            $"SELECT {DocumentRows.Columns}, f.framing, n.words, f.times FROM framing f CROSS JOIN documents d CROSS JOIN names n WHERE d.number = f.document AND n.number = f.name AND {conditions.Sql} ORDER BY d.key, f.framing, n.words");
        using var row = command.ExecuteReader();
        while (row.Read())
            yield return new StoredFraming(DocumentRows.Read(row), StoredNames.Framing(row.GetString(DocumentRows.Count)), row.GetString(DocumentRows.Count + 1), row.GetInt32(DocumentRows.Count + 2));
    }

    public static StoreCounts Counts(DbConnection connection)
    {
        using var command = connection.CreateCommand();
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

    static List<TextSpan> Sentences(DbConnection connection, long document)
    {
        using var find = new Statement(connection, "SELECT start, \"end\" FROM sentences WHERE document = @document ORDER BY ordinal", "@document");
        using var row = find.Rows(document);
        var spans = new List<TextSpan>();
        while (row.Read())
            spans.Add(new TextSpan(row.GetInt32(0), row.GetInt32(1)));
        return spans;
    }
}
