namespace Alaqat.Store;

/// <summary>Takes away what was read from an article, inside a transaction of the caller; the article itself keeps its row and number.</summary>
sealed class ArticleEraser(StoreSession session) : IDisposable
{
    static readonly string[] Tables = ["evidence", "claims", "mentions", "sentences", "texts"];

    /// <summary>Before the mentions go, which tell the actors.</summary>
    const string Framing = "DELETE FROM framing WHERE document = @document AND actor IN (SELECT actor FROM mentions WHERE document = @document)";

    readonly Statement[] _rows =
    [
        new(session, Framing, "@document"),
        .. Tables.Select(table => new Statement(session, $"DELETE FROM {table} WHERE document = @document", "@document")),
    ];

    public void Erase(long document)
    {
        foreach (var rows in _rows)
            rows.Run(document);
    }

    public void Dispose() => Array.ForEach(_rows, rows => rows.Dispose());
}
