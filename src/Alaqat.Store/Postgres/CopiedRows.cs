using Npgsql;
using NpgsqlTypes;

namespace Alaqat.Store;

/// <summary>Rows into a PostgreSQL database, gathered and sent by binary COPY.</summary>
sealed class CopiedRows : IArticleRows
{
    static readonly ArticleTable Words = new(
        "sentence_words", ("document", ColumnType.Long), ("ordinal", ColumnType.Int), ("surface", ColumnType.Text), ("lemmas", ColumnType.Text));

    readonly NpgsqlConnection _connection;
    readonly Statement _forget;
    readonly Statement _changed;
    readonly Statement _addReadings;
    readonly Statement _mergeReadings;
    readonly (ArticleTable Table, List<object?[]> Rows)[] _waiting = [.. ArticleTable.All.Append(Words).Select(table => (table, new List<object?[]>()))];
    readonly HashSet<long> _documents = [];

    public CopiedRows(PostgresSession session, NpgsqlConnection connection)
    {
        _connection = connection;
        _forget = new Statement(session, "DELETE FROM sentence_words WHERE document = @document", "@document");
        _changed = new Statement(session, "UPDATE changes SET number = number + 1");
        _addReadings = Readings(session, "w.readings + excluded.readings");
        _mergeReadings = Readings(session, "greatest(w.readings, excluded.readings)");
    }

    public void Add(ArticleTable table, params ReadOnlySpan<object?> values)
    {
        Array.Find(_waiting, waiting => waiting.Table == table).Rows.Add(values.ToArray());
        if (table == ArticleTable.Texts)
            _documents.Add((long)values[0]!);
    }

    public void AddWords(long document, int ordinal, string surface, string lemmas) => Add(Words, document, ordinal, PostgresWords.Line(surface), PostgresWords.Line(lemmas));

    public void AddReadings(IReadOnlyCollection<WordForm> forms) => Run(_addReadings, forms);

    public void MergeReadings(IReadOnlyCollection<WordForm> forms) => Run(_mergeReadings, forms);

    public void Erase(long document)
    {
        if (_documents.Contains(document))
            Flush();
        _forget.Run(document);
    }

    public void Flush()
    {
        if (_documents.Count == 0)
            return;
        foreach (var (table, rows) in _waiting.Where(waiting => waiting.Rows.Count > 0))
            Copy(table, rows);
        Forget();
        _changed.Run();
    }

    public void Forget()
    {
        foreach (var (_, rows) in _waiting)
            rows.Clear();
        _documents.Clear();
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_forget, _changed, _addReadings, _mergeReadings])
            statement.Dispose();
    }

    static void Run(Statement statement, IReadOnlyCollection<WordForm> forms)
    {
        if (forms.Count > 0)
            statement.Run(forms.Select(form => StoredText.Clean(form.Form)).ToArray(), forms.Select(form => StoredText.Clean(form.Lemma)).ToArray(), forms.Select(form => form.Readings).ToArray());
    }

    static Statement Readings(PostgresSession session, string known) => new(
        session,
        $"INSERT INTO word_forms AS w (form, lemma, readings) SELECT * FROM unnest(@forms, @lemmas, @readings) ON CONFLICT (form, lemma) DO UPDATE SET readings = {known}",
        "@forms", "@lemmas", "@readings");

    void Copy(ArticleTable table, List<object?[]> rows)
    {
        using var copy = _connection.BeginBinaryImport($"COPY {table.Name} ({string.Join(", ", table.Columns.Select(column => column.Name))}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            copy.StartRow();
            for (var i = 0; i < row.Length; i++)
                Write(copy, row[i], table.Columns[i].Type);
        }

        copy.Complete();
    }

    static void Write(NpgsqlBinaryImporter copy, object? value, ColumnType type)
    {
        if (value is null)
        {
            copy.WriteNull();
            return;
        }

        switch (type)
        {
            case ColumnType.Int:
                copy.Write((int)value, NpgsqlDbType.Integer);
                break;
            case ColumnType.Long:
                copy.Write((long)value, NpgsqlDbType.Bigint);
                break;
            case ColumnType.Double:
                copy.Write((double)value, NpgsqlDbType.Double);
                break;
            case ColumnType.Text:
                copy.Write(StoredText.Clean((string)value), NpgsqlDbType.Text);
                break;
            default:
                copy.Write((byte[])value, NpgsqlDbType.Bytea);
                break;
        }
    }
}
