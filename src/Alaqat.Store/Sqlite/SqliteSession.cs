using System.Data.Common;

namespace Alaqat.Store;

/// <summary>A connection to an SQLite file.</summary>
class SqliteSession(DbConnection connection) : StoreSession(connection)
{
    public override string MigrationTable => "migrations";

    public override string UnindexedSentences => """
        SELECT d.key FROM sentences s JOIN documents d ON d.number = s.document
        WHERE NOT EXISTS (SELECT 1 FROM sentence_words_docsize w WHERE w.id = s.document * 16777216 + s.ordinal)
        """;

    public override string LooseWords => """
        SELECT count(*) FROM sentence_words_docsize w
        WHERE NOT EXISTS (SELECT 1 FROM sentences s WHERE s.document = w.id / 16777216 AND s.ordinal = w.id % 16777216)
        """;

    public override long Tables(string? name)
    {
        using var count = new Statement(this, "SELECT count(*) FROM sqlite_schema WHERE name = coalesce(@name, name)", "@name");
        return (long)count.One(name)!;
    }

    public override void Begin() => Run("BEGIN IMMEDIATE");

    public override void Commit() => Run("COMMIT");

    public override void Abandon()
    {
        try
        {
            Run("ROLLBACK");
        }
        catch (DbException)
        {
        }
    }

    public override IEnumerable<T> Rows<T>(DbCommand command, Func<DbDataReader, T> read)
    {
        using var row = command.ExecuteReader();
        while (row.Read())
            yield return read(row);
    }

    public override IArticleRows ArticleRows() => new SqliteRows(this);

    public override string Holding(Conditions all, IReadOnlyList<SearchTerm> terms, string document, string? sentence)
    {
        var query = all.Value(SqliteWords.Query(terms));
        return sentence is null
            ? $"{document} IN (SELECT rowid / 16777216 FROM sentence_words WHERE sentence_words MATCH {query})"
            : $"{document} * 16777216 + {sentence} IN (SELECT rowid FROM sentence_words WHERE sentence_words MATCH {query})";
    }

    public override IReadOnlyList<(int Ordinal, int Surface, int Lemmas)> Indexed(long document)
    {
        using var find = new Statement(this, "SELECT id, sz FROM sentence_words_docsize WHERE id >= @first AND id < @end ORDER BY id", "@first", "@end");
        using var row = find.Rows(RowNumbers.Of(document, 0), RowNumbers.Of(document + 1, 0));
        var sentences = new List<(int, int, int)>();
        while (row.Read())
        {
            var (surface, lemmas) = SqliteWords.Sizes(row.GetFieldValue<byte[]>(1));
            sentences.Add(((int)(row.GetInt64(0) % RowNumbers.Places), surface, lemmas));
        }

        return sentences;
    }

    public override IEnumerable<(long Document, int Ordinal, string Surface, string Lemmas)> IndexedWords() => SqliteWords.All(this);
}
