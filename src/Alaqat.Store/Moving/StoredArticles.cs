using System.Data.Common;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>Articles of a store as they were written into it, for another one.</summary>
sealed class StoredArticles : IDisposable
{
    const string Documents = """
        SELECT d.number, d.key, d.title, d.date, d.outlet, d.url, d.hash, r.engine, r.data, t.size, t.content, s.minima
        FROM documents d JOIN runs r ON r.number = d.run JOIN texts t ON t.document = d.number JOIN signatures s ON s.document = d.number ORDER BY d.number
        """;

    readonly StoreSession _session;
    readonly Statement _sentences;
    readonly Statement _mentions;
    readonly Statement _framing;
    readonly Statement _claims;
    readonly Statement _evidence;

    public StoredArticles(StoreSession session)
    {
        _session = session;
        _sentences = new Statement(session, "SELECT start, \"end\" FROM sentences WHERE document = @document ORDER BY ordinal", "@document");
        _mentions = new Statement(
            session,
            "SELECT m.sentence, a.id, m.kind, m.framing, m.start, m.\"end\" FROM mentions m JOIN actors a ON a.number = m.actor WHERE m.document = @document ORDER BY m.ordinal",
            "@document");
        // The framing of an article is found by the actors that it mentions.
        _framing = new Statement(
            session,
            """
            SELECT a.id, f.framing, n.words, f.times FROM framing f JOIN actors a ON a.number = f.actor JOIN names n ON n.number = f.name
            WHERE f.document = @document AND f.actor IN (SELECT actor FROM mentions WHERE document = @document) ORDER BY a.id, f.framing, n.words
            """,
            "@document");
        _claims = new Statement(
            session,
            """
            SELECT c.sentence, s.id, t.id, c.type, c.status, c.day, c.date, c.place, c.confidence, m.ids
            FROM claims c LEFT JOIN actors s ON s.number = c.source LEFT JOIN actors t ON t.number = c.target JOIN methods m ON m.number = c.method
            WHERE c.document = @document ORDER BY c.ordinal
            """,
            "@document");
        _evidence = new Statement(
            session,
            """
            SELECT e.claim, e.role, e.ordinal, e.start, e."end", a.id, e.framing
            FROM evidence e LEFT JOIN actors a ON a.number = e.actor WHERE e.document = @document ORDER BY e.claim, e.role, e.ordinal
            """,
            "@document");
    }

    /// <summary>All of them with the version that read each, in the order of their numbers.</summary>
    public IEnumerable<(PreparedArticle Article, AnalysisVersion Version)> All()
    {
        using var words = _session.IndexedWords().GetEnumerator();
        var more = words.MoveNext();
        using var documents = _session.Connection.CreateCommand();
        documents.CommandText = Documents;
        foreach (var (number, article, version) in _session.Rows(documents, Read))
        {
            var sentences = Sentences(number);
            var indexed = new (string, string)[sentences.Length];
            Array.Fill(indexed, (string.Empty, string.Empty));
            for (; more && words.Current.Document <= number; more = words.MoveNext())
            {
                if (words.Current.Document == number && words.Current.Ordinal < indexed.Length)
                    indexed[words.Current.Ordinal] = (words.Current.Surface, words.Current.Lemmas);
            }

            yield return (With(article, number, sentences, indexed), version);
        }
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_sentences, _mentions, _framing, _claims, _evidence])
            statement.Dispose();
    }

    static (long Number, PreparedArticle Article, AnalysisVersion Version) Read(DbDataReader row) => (
        row.GetInt64(0),
        new PreparedArticle(new ArticleIdentity(row.GetString(1), row.GetString(6)))
        {
            Title = row.TextOrNull(2),
            Date = row.SmallOrNull(3),
            Outlet = row.TextOrNull(4),
            Url = row.TextOrNull(5),
            Size = row.GetInt32(9),
            Text = row.GetFieldValue<byte[]>(10),
            Signature = row.GetFieldValue<byte[]>(11),
        },
        new AnalysisVersion(row.GetString(7), row.GetString(8)));

    PreparedArticle With(PreparedArticle article, long number, TextSpan[] sentences, (string, string)[] words) => new(article.Identity)
    {
        Title = article.Title,
        Date = article.Date,
        Outlet = article.Outlet,
        Url = article.Url,
        Size = article.Size,
        Text = article.Text,
        Signature = article.Signature,
        Sentences = sentences,
        Words = words,
        Mentions = Rows(_mentions, number, row => new MentionRow(row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt32(4), row.GetInt32(5))),
        Framing = Rows(_framing, number, row => new FramingCount(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt32(3))),
        Claims = Rows(_claims, number, row => new ClaimRow(
            row.GetInt32(0), row.TextOrNull(1), row.TextOrNull(2), row.GetString(3), row.GetString(4), row.SmallOrNull(5), row.SmallOrNull(6), row.TextOrNull(7),
            row.GetDouble(8), row.GetString(9))),
        Evidence = Rows(_evidence, number, row => new EvidenceRow(
            row.GetInt32(0), row.GetString(1), row.GetInt32(2), row.SmallOrNull(3), row.SmallOrNull(4), row.TextOrNull(5), row.TextOrNull(6))),
    };

    TextSpan[] Sentences(long number) => Rows(_sentences, number, row => new TextSpan(row.GetInt32(0), row.GetInt32(1)));

    static T[] Rows<T>(Statement statement, long number, Func<DbDataReader, T> read)
    {
        using var row = statement.Rows(number);
        var rows = new List<T>();
        while (row.Read())
            rows.Add(read(row));
        return [.. rows];
    }
}
