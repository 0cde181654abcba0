using System.Runtime.InteropServices;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>The text and the evidence of one article after the other, each read once.</summary>
/// <param name="few">Whether a few claims of each article are asked for: then their evidence is read and not that of all.</param>
sealed class ClaimEvidence(StoreSession session, bool few) : IDisposable
{
    readonly Statement _text = new(session, "SELECT size, content FROM texts WHERE document = @document", "@document");

    readonly Statement _spans = new(
        session,
        $"SELECT claim, role, start, \"end\", actor, framing FROM evidence WHERE document = @document{(few ? " AND claim = @claim" : null)} ORDER BY claim, role, ordinal",
        few ? ["@document", "@claim"] : ["@document"]);

    readonly ActorIds _actors = new(session);
    readonly List<(int Claim, string Role, TextSpan? Span, string? Actor, string? Framing)> _all = [];
    long? _document;
    (int Claim, int First, int End) _part = (-1, 0, 0);
    string _words = string.Empty;

    /// <summary>Goes to a claim of an article; the claims of one are asked for together.</summary>
    public void Enter(long document, int claim)
    {
        if (_document == document && !few)
            return;
        if (_document != document)
            _words = Text(document);
        _document = document;
        _all.Clear();
        _part = (-1, 0, 0);
        foreach (var (number, role, span, actor, framing) in Evidence(document, claim))
            _all.Add((number, role, span, _actors.OrNull(actor), framing));
    }

    List<(int Claim, string Role, TextSpan? Span, long? Actor, string? Framing)> Evidence(long document, int claim)
    {
        using var row = few ? _spans.Rows(document, claim) : _spans.Rows(document);
        var parts = new List<(int, string, TextSpan?, long?, string?)>();
        while (row.Read())
            parts.Add((row.GetInt32(0), row.GetString(1), row.IsDBNull(2) ? null : new TextSpan(row.GetInt32(2), row.GetInt32(3)), row.NumberOrNull(4), row.TextOrNull(5)));
        return parts;
    }

    public string Text(long document)
    {
        using var row = _text.Rows(document);
        return row.Read() ? StoredText.Unpack(row.GetInt32(0), row.GetFieldValue<byte[]>(1)) : throw new InvalidDataException("the store lacks the text of an article; see 'alaqat check'");
    }

    public string Id(long actor) => _actors.Of(actor);

    public StoredSpan Words(TextSpan span) =>
        span.Start >= 0 && span.Start <= span.End && span.End <= _words.Length
            ? new StoredSpan(span, span.Of(_words))
            : throw new InvalidDataException("the store names a place outside of the article's text; see 'alaqat check'");

    public List<StoredSpan> Spans(int claim, string role)
    {
        var spans = new List<StoredSpan>();
        foreach (var part in Of(claim))
        {
            if (part.Role == role && part.Span is { } span)
                spans.Add(Words(span));
        }

        return spans;
    }

    public List<StoredActor> Actors(int claim, string role)
    {
        var actors = new List<StoredActor>();
        foreach (var part in Of(claim))
        {
            if (part.Role == role && part.Actor is { } id)
                actors.Add(new StoredActor(id, part.Span is { } span ? Words(span) : null, StoredNames.Framing(part.Framing ?? StoredNames.Of(Framing.Neutral))));
        }

        return actors;
    }

    /// <summary>The evidence of one claim; it stands together.</summary>
    ReadOnlySpan<(int Claim, string Role, TextSpan? Span, string? Actor, string? Framing)> Of(int claim)
    {
        if (_part.Claim != claim)
        {
            var first = _all.FindIndex(part => part.Claim == claim);
            var end = Math.Max(first, 0);
            while (end < _all.Count && _all[end].Claim == claim)
                end++;
            _part = (claim, Math.Max(first, 0), end);
        }

        return CollectionsMarshal.AsSpan(_all)[_part.First.._part.End];
    }

    public void Dispose()
    {
        _text.Dispose();
        _spans.Dispose();
        _actors.Dispose();
    }
}
