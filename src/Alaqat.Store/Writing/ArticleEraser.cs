using System.Data.Common;

namespace Alaqat.Store;

/// <summary>Takes away what was read from an article, inside a transaction of the caller; the article itself keeps its row and number.</summary>
sealed class ArticleEraser : IDisposable
{
    static readonly string[] Tables = ["evidence", "claims", "mentions", "sentences", "texts"];

    /// <summary>Before the mentions go, which tell the actors.</summary>
    const string Framing = "DELETE FROM framing WHERE document = @document AND actor IN (SELECT actor FROM mentions WHERE document = @document)";

    readonly Statement _sentences;
    readonly Statement _words;
    readonly Statement[] _rows;

    public ArticleEraser(DbConnection connection)
    {
        _sentences = new Statement(connection, "SELECT count(*) FROM sentences WHERE document = @document", "@document");
        _words = new Statement(connection, "DELETE FROM sentence_words WHERE rowid = @number", "@number");
        _rows =
        [
            new Statement(connection, Framing, "@document"),
            .. Tables.Select(table => new Statement(connection, $"DELETE FROM {table} WHERE document = @document", "@document")),
        ];
    }

    public void Erase(long document)
    {
        var sentences = (long)_sentences.One(document)!;
        for (var i = 0; i < sentences; i++)
            _words.Run(RowNumbers.Of(document, i));
        foreach (var rows in _rows)
            rows.Run(document);
    }

    public void Dispose()
    {
        _sentences.Dispose();
        _words.Dispose();
        Array.ForEach(_rows, rows => rows.Dispose());
    }
}
