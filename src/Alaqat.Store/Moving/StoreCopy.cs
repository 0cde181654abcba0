namespace Alaqat.Store;

/// <summary>One store into another, article by article, in batches that are kept whole or not at all.</summary>
static class StoreCopy
{
    const int MostArticles = 200;
    const int MostForms = 20_000;
    const int MostBytes = 16 * 1024 * 1024;

    /// <param name="copied">Told how many articles each batch held.</param>
    public static WriteCounts Run(StoreDatabase source, StoreWriter target, Action<int> copied)
    {
        var written = default(WriteCounts);
        var batch = new List<(PreparedArticle Article, AnalysisVersion Version)>();
        var bytes = 0L;
        foreach (var article in source.Guard(All(source)))
        {
            batch.Add(article);
            bytes += article.Article.Text.Length;
            if (batch.Count >= MostArticles || bytes >= MostBytes)
                Flush();
        }

        Flush();
        // Last, so that a copy that was ended before takes them over when it is run again.
        foreach (var forms in source.Guard(Forms(source)).Chunk(MostForms))
            target.Merge(forms);
        return written;

        void Flush()
        {
            written += target.Write(batch);
            copied(batch.Count);
            batch.Clear();
            bytes = 0;
        }
    }

    static IEnumerable<WordForm> Forms(StoreDatabase source)
    {
        using var session = source.Read();
        using var find = session.Connection.CreateCommand();
        find.CommandText = "SELECT form, lemma, readings FROM word_forms ORDER BY form, lemma";
        foreach (var form in session.Rows(find, row => new WordForm(row.GetString(0), row.GetString(1), row.GetInt64(2))))
            yield return form;
    }

    static IEnumerable<(PreparedArticle Article, AnalysisVersion Version)> All(StoreDatabase source)
    {
        using var session = source.Read();
        using var articles = new StoredArticles(session);
        foreach (var article in articles.All())
            yield return article;
    }
}
