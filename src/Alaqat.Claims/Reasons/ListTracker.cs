using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// Follows numbered lists of aims and causes over the sentences of one article (أهداف ... هي: أولا ... ثانيا ...). A noun that
/// says what is listed opens a list for the claim told beside it; each ordinal in turn is an item of it (codebook, section 8).
/// One reading owns it; it is never shared.
/// </summary>
public sealed class ListTracker(ListLexicon lists, CueLexicon cues)
{
    /// <summary>How many sentences may stand between header and first item, or between two items.</summary>
    const int Patience = 2;

    /// <summary>Fewest words of an item before a comma may end it.</summary>
    const int Shortest = 4;

    SpanRole _role;
    int[] _claims = [];

    /// <summary>The claims told last, which a header without claims of its own is about (وللزيارة هدفان).</summary>
    int[] _told = [];
    int _value;
    int _idle;

    /// <param name="view">The next sentence.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="first">The number in the article of the first of them.</param>
    public List<ListItem> Enter(SentenceView view, IReadOnlyList<ScoredClaim> claims, int first)
    {
        var items = new List<ListItem>();
        if (++_idle > Patience + 1)
            _claims = [];
        for (var i = 0; i < view.Count; i++)
        {
            if (lists.Header(view.Lemmas[i]) is { } role && view.Upos(i) is Upos.NOUN or Upos.X && Beside(claims, i, first) is { Length: > 0 } owners && _value == 0)
                (_role, _claims, _idle) = (role, owners, 0);
            if (_claims.Length == 0 || !IsMarker(view, i, out var value) || value != _value + 1)
                continue;
            (_value, _idle) = (value, 0);
            Add(view, i + 1, items);
        }

        if (_claims.Length == 0)
            _value = 0;
        if (claims.Count > 0)
            _told = Beside(claims, claims.Max(c => c.Trigger.Word), first);
        return items;
    }

    /// <summary>An ordinal that begins a sentence or follows punctuation: an adverb (أولا), or any with a colon after it.</summary>
    bool IsMarker(SentenceView view, int i, out int value)
    {
        value = lists.Ordinal(view.Forms[i]);
        if (value == 0)
            return false;
        var before = i == 0 || view.Upos(i - 1) == Upos.PUNCT || (view.Upos(i - 1) == Upos.CCONJ && (i == 1 || view.Upos(i - 2) == Upos.PUNCT));
        var colon = i + 1 < view.Count && view.Forms[i + 1] is ":" or "-" or "\u060C";
        return before && (colon || view.Forms[i].EndsWith('\u0627'));
    }

    /// <summary>
    /// The claims of the trigger nearest to the header, those after it first; without any, those told last. Where other words
    /// tell a relation of the same two (بناء علاقات صداقة), the surest telling has the list.
    /// </summary>
    int[] Beside(IReadOnlyList<ScoredClaim> claims, int header, int first)
    {
        if (claims.Count == 0)
            return _told;
        var best = -1;
        foreach (var claim in claims)
        {
            if (best < 0 || Distance(claim.Trigger.Word, header) < Distance(best, header))
                best = claim.Trigger.Word;
        }

        var surest = claims
            .Where(c => c.Trigger.Word > header == best > header && claims.Any(near => near.Trigger.Word == best && (near.SamePair(c) || near.Reverses(c))))
            .MaxBy(c => c.Probability)!.Trigger.Word;
        return [.. Enumerable.Range(0, claims.Count).Where(k => claims[k].Trigger.Word == surest).Select(k => first + k)];
    }

    static int Distance(int word, int header) => word > header ? word - header : 1000 + header - word;

    void Add(SentenceView view, int from, List<ListItem> items)
    {
        while (from < view.Count)
        {
            var start = Start(view, from);
            var end = start;
            while (end < view.Count && !Ends(view, start, end))
                end++;
            if (end > start)
                items.Add(new ListItem(new StatedSpan(_role, start, end, 1), _claims));
            // ..., وأيضا: the item goes on with another of its own.
            from = end + 1;
            if (from < view.Count && view.Upos(from) == Upos.CCONJ)
                from++;
            if (from >= view.Count || !lists.IsAddition(view.Forms[from]) || (_role == SpanRole.Goal && view.Forms[from].Length < 4))
                return;
            from++;
        }
    }

    bool Ends(SentenceView view, int start, int at)
    {
        var form = view.Forms[at];
        if (form is "." or "\u061B" or ";" or "\u061F" || (form is "\u060C" or "," && at - start >= Shortest))
            return true;
        return IsMarker(view, at, out _);
    }

    /// <summary>Where an item says what it is: after its marks, and after a verb of wanting with its subject (تريد الحركة ...).</summary>
    int Start(SentenceView view, int from)
    {
        var at = from;
        while (at < view.Count && view.Upos(at) is Upos.PUNCT or Upos.CCONJ)
            at++;
        if (at >= view.Count || view.Upos(at) != Upos.VERB || cues.At(view, at, at) is not { Status: ClaimStatus.Wanted })
            return at;
        for (var next = at + 1; next < view.Count && next - at <= 8; next++)
        {
            var afterPreposition = view.Upos(next - 1) == Upos.ADP;
            if (view.Upos(next) is Upos.NOUN or Upos.X && (afterPreposition || !view.HasArticle(next)))
                return next;
        }

        return at;
    }
}
