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

    /// <returns>The article's number, or null where the store has it just so.</returns>
    public long? Write(CodedArticle coded, long run)
    {
        var article = coded.Article;
        var identity = ArticleIdentity.Of(article);
        if (Find(identity.Key) is var (old, hash, oldRun) && hash == identity.Hash && oldRun == run)
            return null;
        object?[] known = [StoredText.Clean(article.Title), article.Date is { } day ? StoredDays.Of(day) : null, StoredText.Clean(article.Source), StoredText.Clean(article.Url), identity.Hash, run];
        long number;
        if (old is { } existing)
        {
            number = existing;
            _eraser.Erase(number);
            _change.Run([.. known, number]);
        }
        else
        {
            number = (long)_add.One([identity.Key, .. known])!;
        }

        var (size, content) = StoredText.Pack(article.Text);
        _text.Run(number, size, content);
        var rows = new ArticleRows(coded);
        Sentences(number, article.Text, rows);
        Mentions(number, coded, rows);
        for (var i = 0; i < coded.Claims.Length; i++)
            Claim(number, i, coded.Claims[i], rows, article.Date);
        return number;
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
        foreach (var part in (IDisposable[])[_actors, _names, _methods, _eraser, _find, _add, _change, _text, _sentence, _words, _mention, _framing, _claim, _evidence])
            part.Dispose();
    }

    (long? Number, string? Hash, long Run) Find(string key)
    {
        using var row = _find.Rows(key);
        return row.Read() ? (row.GetInt64(0), row.GetString(1), row.GetInt64(2)) : (null, null, 0);
    }

    void Sentences(long number, string text, ArticleRows rows)
    {
        for (var i = 0; i < rows.Sentences.Length; i++)
        {
            var span = rows.Sentences[i];
            _sentence.Run(number, i, span.Start, span.End);
            var analysed = rows.Analysed[i];
            var surface = analysed is null ? SearchForms.Surface(text.AsSpan(span.Start, span.Length)) : SearchForms.Surface(text, analysed);
            _words.Run(RowNumbers.Of(number, i), surface, analysed is null ? string.Empty : SearchForms.Lemmas(analysed));
        }
    }

    void Mentions(long number, CodedArticle coded, ArticleRows rows)
    {
        for (var i = 0; i < coded.Mentions.Length; i++)
        {
            var mention = coded.Mentions[i];
            var actor = _actors.Of(mention.ActorId);
            var framing = StoredNames.Of(mention.Framing);
            _mention.Run(number, i, rows.SentenceOf(mention), actor, StoredNames.Of(mention.Kind), framing, mention.Span.Start, mention.Span.End);
            _framing.Run(actor, number, framing, _names.Of(mention.Span.Of(coded.Article.Text)));
        }
    }

    void Claim(long number, int ordinal, Claim claim, ArticleRows rows, DateOnly? published)
    {
        var day = claim.Date is { } date && StoredDays.Day(date) is { } own ? own : published;
        _claim.Run(
            number, ordinal, rows.SentenceOf(claim), Actor(claim.Source), Actor(claim.Target), StoredNames.Of(claim.Type), StoredNames.Of(claim.Status),
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
