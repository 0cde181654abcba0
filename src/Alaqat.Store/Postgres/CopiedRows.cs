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
    readonly (ArticleTable Table, List<object?[]> Rows)[] _waiting = [.. ArticleTable.All.Append(Words).Select(table => (table, new List<object?[]>()))];
    readonly HashSet<long> _documents = [];

    public CopiedRows(PostgresSession session, NpgsqlConnection connection)
    {
        _connection = connection;
        _forget = new Statement(session, "DELETE FROM sentence_words WHERE document = @document", "@document");
        _changed = new Statement(session, "UPDATE changes SET number = number + 1");
    }

    public void Add(ArticleTable table, params ReadOnlySpan<object?> values)
    {
        Array.Find(_waiting, waiting => waiting.Table == table).Rows.Add(values.ToArray());
        if (table == ArticleTable.Texts)
            _documents.Add((long)values[0]!);
    }

    public void AddWords(long document, int ordinal, string surface, string lemmas) => Add(Words, document, ordinal, PostgresWords.Line(surface), PostgresWords.Line(lemmas));

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
        _forget.Dispose();
        _changed.Dispose();
    }

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
