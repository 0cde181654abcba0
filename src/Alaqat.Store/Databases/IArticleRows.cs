namespace Alaqat.Store;

/// <summary>Where the rows of articles go, inside a transaction of the caller: at once or together.</summary>
interface IArticleRows : IDisposable
{
    /// <param name="values">In the order of the table's columns.</param>
    void Add(ArticleTable table, params ReadOnlySpan<object?> values);

    /// <summary>Enters a sentence in the full-text index.</summary>
    void AddWords(long document, int ordinal, string surface, string lemmas);

    /// <summary>Takes an article out of the full-text index, before its other rows go; rows of it that wait are written first.</summary>
    void Erase(long document);

    /// <summary>Before the transaction ends.</summary>
    void Flush();

    /// <summary>After a transaction that was rolled back.</summary>
    void Forget();
}
