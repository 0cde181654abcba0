namespace Alaqat.Store;

/// <summary>Rows into an SQLite file, each at once.</summary>
sealed class SqliteRows : IArticleRows
{
    readonly Dictionary<ArticleTable, Statement> _add;
    readonly Statement _words;
    readonly Statement _sentences;
    readonly Statement _forget;
    readonly Statement _addReadings;
    readonly Statement _mergeReadings;

    public SqliteRows(SqliteSession session)
    {
        _add = ArticleTable.All.ToDictionary(table => table, table => Insertion(session, table));
        _words = new Statement(session, "INSERT INTO sentence_words (rowid, surface, lemmas) VALUES (@number, @surface, @lemmas)", "@number", "@surface", "@lemmas");
        _sentences = new Statement(session, "SELECT count(*) FROM sentences WHERE document = @document", "@document");
        _forget = new Statement(session, "DELETE FROM sentence_words WHERE rowid = @number", "@number");
        _addReadings = Readings(session, "readings + excluded.readings");
        _mergeReadings = Readings(session, "max(readings, excluded.readings)");
    }

    public void Add(ArticleTable table, params ReadOnlySpan<object?> values) => _add[table].Run(values);

    public void AddWords(long document, int ordinal, string surface, string lemmas) => _words.Run(RowNumbers.Of(document, ordinal), surface, lemmas);

    public void AddReadings(IReadOnlyCollection<WordForm> forms) => Run(_addReadings, forms);

    public void MergeReadings(IReadOnlyCollection<WordForm> forms) => Run(_mergeReadings, forms);

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
        foreach (var part in (Statement[])[.. _add.Values, _words, _sentences, _forget, _addReadings, _mergeReadings])
            part.Dispose();
    }

    static void Run(Statement statement, IReadOnlyCollection<WordForm> forms)
    {
        foreach (var form in forms)
            statement.Run(form.Form, form.Lemma, form.Readings);
    }

    static Statement Readings(SqliteSession session, string known) => new(
        session,
        $"INSERT INTO word_forms (form, lemma, readings) VALUES (@form, @lemma, @readings) ON CONFLICT DO UPDATE SET readings = {known}",
        "@form", "@lemma", "@readings");

    static Statement Insertion(SqliteSession session, ArticleTable table) => new(
        session,
        $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => FormattableString.Invariant($"@v{i}")))})",
        [.. table.Columns.Select((_, i) => FormattableString.Invariant($"@v{i}"))]);
}
