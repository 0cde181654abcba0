using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Alaqat.Store;

/// <summary>A connection to a PostgreSQL server.</summary>
sealed class PostgresSession(NpgsqlConnection connection) : StoreSession(connection)
{
    /// <summary>Rows that are fetched together. The connection is free between two fetches.</summary>
    const int Page = 500;

    /// <summary>Writers of one store take turns by this number and the name of its schema.</summary>
    const int Turn = 1097621873;

    public override string MigrationTable => "alaqat_migrations";

    public override string UnindexedSentences => """
        SELECT d.key FROM sentences s JOIN documents d ON d.number = s.document
        WHERE NOT EXISTS (SELECT 1 FROM sentence_words w WHERE w.document = s.document AND w.ordinal = s.ordinal)
        """;

    public override string LooseWords => """
        SELECT count(*) FROM sentence_words w WHERE NOT EXISTS (SELECT 1 FROM sentences s WHERE s.document = w.document AND s.ordinal = w.ordinal)
        """;

    /// <summary>Begins to see one state of the store, until the session ends.</summary>
    public PostgresSession BeginReading()
    {
        // A cursor is read to its end here, so that nothing is gained by a plan that is fast to begin.
        Run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL cursor_tuple_fraction = 1");
        return this;
    }

    public override long Tables(string? name)
    {
        using var count = new Statement(this, "SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = current_schema() AND tablename = coalesce(@name::text, tablename)", "@name");
        return (long)count.One(name)!;
    }

    public override void Begin() => Run(string.Create(
        CultureInfo.InvariantCulture, $"BEGIN; SET LOCAL lock_timeout = '60s'; SELECT pg_advisory_xact_lock({Turn}, hashtext(current_schema()))"));

    public override void Commit() => Run("COMMIT");

    public override void Abandon()
    {
        try
        {
            if (Connection.State == System.Data.ConnectionState.Open)
                Run("ROLLBACK");
        }
        catch (DbException)
        {
        }
    }

    public override IEnumerable<T> Rows<T>(DbCommand command, Func<DbDataReader, T> read)
    {
        // The driver remembers which columns a fetch gives: the same name must stand for the same question.
        var cursor = "rows_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(command.CommandText)))[..24];
        command.CommandText = $"DECLARE {cursor} NO SCROLL CURSOR FOR {command.CommandText}";
        command.ExecuteNonQuery();
        using var fetch = Connection.CreateCommand();
        fetch.CommandText = string.Create(CultureInfo.InvariantCulture, $"FETCH {Page} FROM {cursor}");
        var page = new List<T>();
        do
        {
            page.Clear();
            using (var row = fetch.ExecuteReader())
            {
                while (row.Read())
                    page.Add(read(row));
            }

            foreach (var item in page)
                yield return item;
        }
        while (page.Count == Page);
        Run("CLOSE " + cursor);
    }

    public override IArticleRows ArticleRows() => new CopiedRows(this, connection);

    public override string Holding(Conditions all, IReadOnlyList<SearchTerm> terms, string document, string? sentence)
    {
        var words = string.Join(" AND ", terms.Select(term => PostgresWords.Condition(all, term)));
        return sentence is null
            ? $"{document} IN (SELECT w.document FROM sentence_words w WHERE {words})"
            : $"({document}, {sentence}) IN (SELECT w.document, w.ordinal FROM sentence_words w WHERE {words})";
    }

    public override IReadOnlyList<(int Ordinal, int Surface, int Lemmas)> Indexed(long document)
    {
        using var find = new Statement(
            this,
            "SELECT ordinal, cardinality(string_to_array(surface, ' ')), cardinality(string_to_array(lemmas, ' ')) FROM sentence_words WHERE document = @document ORDER BY ordinal",
            "@document");
        using var row = find.Rows(document);
        var sentences = new List<(int, int, int)>();
        while (row.Read())
            sentences.Add((row.GetInt32(0), row.GetInt32(1), row.GetInt32(2)));
        return sentences;
    }

    public override IEnumerable<(long Document, int Ordinal, string Surface, string Lemmas)> IndexedWords()
    {
        using var find = Connection.CreateCommand();
        find.CommandText = "SELECT document, ordinal, surface, lemmas FROM sentence_words ORDER BY document, ordinal";
        foreach (var row in Rows(find, row => (row.GetInt64(0), row.GetInt32(1), row.GetString(2), row.GetString(3))))
            yield return row;
    }
}
