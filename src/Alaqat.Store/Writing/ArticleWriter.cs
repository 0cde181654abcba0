using System.Data.Common;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>Writes the rows of one article inside a transaction of the caller.</summary>
sealed class ArticleWriter(DbConnection connection) : IDisposable
{
    readonly NumberedValues _actors = new(connection, "actors", "id");
    readonly NumberedValues _names = new(connection, "names", "words");
    readonly NumberedValues _methods = new(connection, "methods", "ids");
    readonly ArticleEraser _eraser = new(connection);
    readonly CopyLinks _links = new(connection);

    readonly Statement _find = new(connection, "SELECT number, hash, run FROM documents WHERE key = @key", "@key");

    readonly Statement _add = new(
        connection,
        "INSERT INTO documents (key, title, date, outlet, url, hash, run) VALUES (@key, @title, @date, @outlet, @url, @hash, @run) RETURNING number",
        "@key", "@title", "@date", "@outlet", "@url", "@hash", "@run");

    readonly Statement _change = new(
        connection,
        "UPDATE documents SET title = @title, date = @date, outlet = @outlet, url = @url, hash = @hash, run = @run WHERE number = @number",
        "@title", "@date", "@outlet", "@url", "@hash", "@run", "@number");

    readonly Statement _text = new(
        connection, "INSERT INTO texts (document, size, content) VALUES (@document, @size, @content)", "@document", "@size", "@content");

    readonly Statement _sentence = new(
        connection,
        "INSERT INTO sentences (document, ordinal, start, \"end\") VALUES (@document, @ordinal, @start, @end)",
        "@document", "@ordinal", "@start", "@end");

    readonly Statement _words = new(
        connection, "INSERT INTO sentence_words (rowid, surface, lemmas) VALUES (@number, @surface, @lemmas)", "@number", "@surface", "@lemmas");

    readonly Statement _mention = new(
        connection,
        """
        INSERT INTO mentions (document, ordinal, sentence, actor, kind, framing, start, "end")
        VALUES (@document, @ordinal, @sentence, @actor, @kind, @framing, @start, @end)
        """,
        "@document", "@ordinal", "@sentence", "@actor", "@kind", "@framing", "@start", "@end");

    readonly Statement _framing = new(
        connection,
        """
        INSERT INTO framing (actor, document, framing, name, times) VALUES (@actor, @document, @framing, @name, 1)
        ON CONFLICT (actor, document, framing, name) DO UPDATE SET times = framing.times + 1
        """,
        "@actor", "@document", "@framing", "@name");

    readonly Statement _claim = new(
        connection,
        """
        INSERT INTO claims (document, ordinal, sentence, source, target, type, status, day, date, place, confidence, method)
        VALUES (@document, @ordinal, @sentence, @source, @target, @type, @status, @day, @date, @place, @confidence, @method)
        """,
        "@document", "@ordinal", "@sentence", "@source", "@target", "@type", "@status", "@day", "@date", "@place", "@confidence", "@method");

    readonly Statement _evidence = new(
        connection,
        """
        INSERT INTO evidence (document, claim, role, ordinal, start, "end", actor, framing)
        VALUES (@document, @claim, @role, @ordinal, @start, @end, @actor, @framing)
        """,
        "@document", "@claim", "@role", "@ordinal", "@start", "@end", "@actor", "@framing");

    public WriteCounts Write(PreparedArticle article, long run)
    {
        var (old, hash, oldRun) = Find(article.Identity.Key);
        var sameContent = hash == article.Identity.Hash;
        if (sameContent && oldRun == run)
            return new WriteCounts(0, 0, 1);
        var known = article.Article;
        object?[] columns =
        [
            StoredText.Clean(known.Title), known.Date is { } day ? StoredDays.Of(day) : null, StoredText.Clean(known.Source),
            StoredText.Clean(known.Url), article.Identity.Hash, run,
        ];
        if (old is { } existing)
        {
            _eraser.Erase(existing);
            if (!sameContent)
                _links.Leave(existing);
            _change.Run([.. columns, existing]);
        }

        var number = old ?? (long)_add.One([article.Identity.Key, .. columns])!;
        _text.Run(number, article.Size, article.Text);
        if (!sameContent)
            _links.Enter(number, article.Signature);
        Sentences(number, article);
        Mentions(number, article);
        for (var i = 0; i < article.Claims.Length; i++)
            Claim(number, i, article.Claims[i], article.SentenceOf(article.Claims[i]), known.Date);
        return old is null ? new WriteCounts(1, 0, 0) : new WriteCounts(0, 1, 0);
    }

    /// <summary>After a transaction that was rolled back.</summary>
    public void Forget()
    {
        _actors.Forget();
        _names.Forget();
        _methods.Forget();
    }

    public void Dispose()
    {
        foreach (var part in (IDisposable[])[_actors, _names, _methods, _eraser, _links, _find, _add, _change, _text, _sentence, _words, _mention, _framing, _claim, _evidence])
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
            _sentence.Run(number, i, article.Sentences[i].Start, article.Sentences[i].End);
            _words.Run(RowNumbers.Of(number, i), article.Words[i].Surface, article.Words[i].Lemmas);
        }
    }

    void Mentions(long number, PreparedArticle article)
    {
        for (var i = 0; i < article.Mentions.Length; i++)
        {
            var (mention, sentence, words) = article.Mentions[i];
            var actor = _actors.Of(mention.ActorId);
            var framing = StoredNames.Of(mention.Framing);
            _mention.Run(number, i, sentence, actor, StoredNames.Of(mention.Kind), framing, mention.Span.Start, mention.Span.End);
            _framing.Run(actor, number, framing, _names.Of(words));
        }
    }

    void Claim(long number, int ordinal, Claim claim, int sentence, DateOnly? published)
    {
        var day = claim.Date is { } date && StoredDays.Day(date) is { } own ? own : published;
        _claim.Run(
            number, ordinal, sentence, Actor(claim.Source), Actor(claim.Target), StoredNames.Of(claim.Type), StoredNames.Of(claim.Status),
            day is { } known ? StoredDays.Of(known) : null, claim.Date is { } told ? StoredDays.Of(told) : null,
            StoredText.Clean(claim.Place), claim.Confidence, _methods.Of(string.Join('\n', claim.By)));
        Evidence(number, ordinal, EvidenceRole.Trigger, [claim.Trigger]);
        Evidence(number, ordinal, EvidenceRole.Source, claim.Source is { } source ? [source] : []);
        Evidence(number, ordinal, EvidenceRole.Target, claim.Target is { } target ? [target] : []);
        Evidence(number, ordinal, EvidenceRole.Holder, claim.Holder);
        Evidence(number, ordinal, EvidenceRole.Reason, claim.Reasons);
        Evidence(number, ordinal, EvidenceRole.Goal, claim.Goals);
    }

    long? Actor(ClaimActor? actor) => actor is null ? null : _actors.Of(actor.Id);

    void Evidence(long number, int claim, string role, ReadOnlySpan<TextSpan> spans)
    {
        for (var i = 0; i < spans.Length; i++)
            _evidence.Run(number, claim, role, i, spans[i].Start, spans[i].End, null, null);
    }

    void Evidence(long number, int claim, string role, ReadOnlySpan<ClaimActor> actors)
    {
        for (var i = 0; i < actors.Length; i++)
        {
            var actor = actors[i];
            _evidence.Run(number, claim, role, i, actor.Span?.Start, actor.Span?.End, _actors.Of(actor.Id), StoredNames.Of(actor.Framing));
        }
    }
}
