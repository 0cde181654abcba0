namespace Alaqat.Store;

/// <summary>Writes the rows of articles inside a transaction of the caller.</summary>
sealed class ArticleWriter(StoreSession session) : IDisposable
{
    readonly NumberedValues _actors = new(session, "actors", "id");
    readonly NumberedValues _names = new(session, "names", "words");
    readonly NumberedValues _methods = new(session, "methods", "ids");
    readonly ArticleEraser _eraser = new(session);
    readonly CopyLinks _links = new(session);
    readonly IArticleRows _rows = session.ArticleRows();
    readonly Dictionary<(string Form, string Lemma), long> _readings = [];

    readonly Statement _find = new(session, "SELECT number, hash, run FROM documents WHERE key = @key", "@key");

    readonly Statement _add = new(
        session,
        "INSERT INTO documents (key, title, date, outlet, url, hash, run) VALUES (@key, @title, @date, @outlet, @url, @hash, @run) RETURNING number",
        "@key", "@title", "@date", "@outlet", "@url", "@hash", "@run");

    readonly Statement _change = new(
        session,
        "UPDATE documents SET title = @title, date = @date, outlet = @outlet, url = @url, hash = @hash, run = @run WHERE number = @number",
        "@title", "@date", "@outlet", "@url", "@hash", "@run", "@number");

    public WriteCounts Write(PreparedArticle article, long run)
    {
        var (old, hash, oldRun) = Find(article.Identity.Key);
        var sameContent = hash == article.Identity.Hash;
        if (sameContent && oldRun == run)
            return new WriteCounts(0, 0, 1);
        object?[] columns = [article.Title, article.Date, article.Outlet, article.Url, article.Identity.Hash, run];
        if (old is { } existing)
        {
            _rows.Erase(existing);
            _eraser.Erase(existing);
            if (!sameContent)
                _links.Leave(existing);
            _change.Run([.. columns, existing]);
        }

        var number = old ?? (long)_add.One([article.Identity.Key, .. columns])!;
        _rows.Add(ArticleTable.Texts, number, article.Size, article.Text);
        if (!sameContent)
            _links.Enter(number, article.Signature);
        Sentences(number, article);
        Mentions(number, article);
        Claims(number, article);
        foreach (var form in article.Forms)
            _readings[(form.Form, form.Lemma)] = _readings.GetValueOrDefault((form.Form, form.Lemma)) + form.Readings;
        return old is null ? new WriteCounts(1, 0, 0) : new WriteCounts(0, 1, 0);
    }

    /// <summary>Before the transaction ends.</summary>
    public void Flush()
    {
        // In an order of their own, so that neighbours are written together.
        _rows.AddReadings([.. _readings.Select(reading => new WordForm(reading.Key.Form, reading.Key.Lemma, reading.Value))
            .OrderBy(form => form.Form, StringComparer.Ordinal).ThenBy(form => form.Lemma, StringComparer.Ordinal)]);
        _readings.Clear();
        _rows.Flush();
    }

    /// <summary>Takes over what another store knows of words.</summary>
    public void Merge(IReadOnlyCollection<WordForm> forms) => _rows.MergeReadings(forms);

    /// <summary>After a transaction that was rolled back.</summary>
    public void Forget()
    {
        _rows.Forget();
        _readings.Clear();
        _actors.Forget();
        _names.Forget();
        _methods.Forget();
    }

    public void Dispose()
    {
        foreach (var part in (IDisposable[])[_actors, _names, _methods, _eraser, _links, _rows, _find, _add, _change])
            part.Dispose();
    }

    (long? Number, string? Hash, long Run) Find(string key)
    {
        using var row = _find.Rows(key);
        return row.Read() ? (row.GetInt64(0), row.GetString(1), row.GetInt64(2)) : (null, null, 0);
    }

    void Sentences(long number, PreparedArticle article)
    {
        for (var i = 0; i < article.Sentences.Length; i++)
        {
            _rows.Add(ArticleTable.Sentences, number, i, article.Sentences[i].Start, article.Sentences[i].End);
            _rows.AddWords(number, i, article.Words[i].Surface, article.Words[i].Lemmas);
        }
    }

    void Mentions(long number, PreparedArticle article)
    {
        for (var i = 0; i < article.Mentions.Length; i++)
        {
            var mention = article.Mentions[i];
            _rows.Add(ArticleTable.Mentions, number, i, mention.Sentence, _actors.Of(mention.Actor), mention.Kind, mention.Framing, mention.Start, mention.End);
        }

        foreach (var framing in article.Framing)
            _rows.Add(ArticleTable.Framing, _actors.Of(framing.Actor), number, framing.Framing, _names.Of(framing.Words), framing.Times);
    }

    void Claims(long number, PreparedArticle article)
    {
        for (var i = 0; i < article.Claims.Length; i++)
        {
            var claim = article.Claims[i];
            if (!double.IsFinite(claim.Confidence))
                throw new InvalidOperationException($"article {article.Identity.Key}: the confidence of a claim is no number");
            _rows.Add(
                ArticleTable.Claims, number, i, claim.Sentence, Actor(claim.Source), Actor(claim.Target), claim.Type, claim.Status,
                claim.Day, claim.Date, claim.Place, claim.Confidence, _methods.Of(claim.Methods));
        }

        foreach (var part in article.Evidence)
            _rows.Add(ArticleTable.Evidence, number, part.Claim, part.Role, part.Ordinal, part.Start, part.End, Actor(part.Actor), part.Framing);
    }

    long? Actor(string? id) => id is null ? null : _actors.Of(id);
}
