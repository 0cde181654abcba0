namespace Alaqat.Store;

/// <summary>Rows into an SQLite file, each at once.</summary>
sealed class SqliteRows : IArticleRows
{
    readonly Dictionary<ArticleTable, Statement> _add;
    readonly Statement _words;
    readonly Statement _sentences;
    readonly Statement _forget;

    public SqliteRows(SqliteSession session)
    {
        _add = ArticleTable.All.ToDictionary(table => table, table => Insertion(session, table));
        _words = new Statement(session, "INSERT INTO sentence_words (rowid, surface, lemmas) VALUES (@number, @surface, @lemmas)", "@number", "@surface", "@lemmas");
        _sentences = new Statement(session, "SELECT count(*) FROM sentences WHERE document = @document", "@document");
        _forget = new Statement(session, "DELETE FROM sentence_words WHERE rowid = @number", "@number");
    }

    public void Add(ArticleTable table, params ReadOnlySpan<object?> values) => _add[table].Run(values);

    public void AddWords(long document, int ordinal, string surface, string lemmas) => _words.Run(RowNumbers.Of(document, ordinal), surface, lemmas);

    public void Erase(long document)
    {
        var sentences = (long)_sentences.One(document)!;
        for (var i = 0; i < sentences; i++)
            _forget.Run(RowNumbers.Of(document, i));
    }

    public void Flush()
    {
    }

    public void Forget()
    {
    }

    public void Dispose()
    {
        foreach (var part in (Statement[])[.. _add.Values, _words, _sentences, _forget])
            part.Dispose();
    }

    static Statement Insertion(SqliteSession session, ArticleTable table) => new(
        session,
        $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => FormattableString.Invariant($"@v{i}")))})",
        [.. table.Columns.Select((_, i) => FormattableString.Invariant($"@v{i}"))]);
}
