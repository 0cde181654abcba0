namespace Alaqat.Store;

/// <summary>Where the rows of articles go, inside a transaction of the caller: at once or together.</summary>
interface IArticleRows : IDisposable
{
    /// <param name="values">In the order of the table's columns.</param>
    void Add(ArticleTable table, params ReadOnlySpan<object?> values);

    /// <summary>Enters a sentence in the full-text index.</summary>
    void AddWords(long document, int ordinal, string surface, string lemmas);

    /// <summary>Adds to how often forms were read with their lemmas; each pair once in a call.</summary>
    void AddReadings(IReadOnlyCollection<WordForm> forms);

    /// <summary>As the other for counts of another store: the higher one stays, so that it may be done again.</summary>
    void MergeReadings(IReadOnlyCollection<WordForm> forms);

    /// <summary>Takes an article out of the full-text index, before its other rows go; rows of it that wait are written first.</summary>
    void Erase(long document);

    /// <summary>Before the transaction ends.</summary>
    void Flush();

    /// <summary>After a transaction that was rolled back.</summary>
    void Forget();
}
