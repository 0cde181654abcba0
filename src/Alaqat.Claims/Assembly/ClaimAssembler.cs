using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Writes a chosen triple as a claim, with the spans of its evidence.</summary>
static class ClaimAssembler
{
    public static Claim Assemble(SentenceContext context, ScoredClaim chosen, ClaimStatus status, Voice? holder, List<StatedSpan> spans)
    {
        var view = context.View;
        return new Claim
        {
            Sentence = view.Sentence.Span,
            Source = Actor(chosen.Source),
            Target = Actor(chosen.Target),
            Type = chosen.Trigger.Type,
            Status = status,
            Holder = holder?.Speaker ?? [],
            Trigger = view.SpanOf(chosen.Trigger.Word, chosen.Trigger.Last),
            Reasons = [.. spans.Where(s => s.Role == SpanRole.Reason).Select(s => SpanOf(view, s))],
            Goals = [.. spans.Where(s => s.Role == SpanRole.Goal).Select(s => SpanOf(view, s))],
            Place = PlaceFinder.Find(context, chosen),
            Confidence = chosen.Probability,
            By = [chosen.Trigger.Frame?.Origin ?? "learned", "claims"],
        };
    }

    /// <summary>The claim with an item of a list of its aims or causes, which takes the place of what overlaps it.</summary>
    public static Claim WithItem(Claim claim, SentenceView view, StatedSpan item)
    {
        var span = SpanOf(view, item);
        return item.Role == SpanRole.Goal
            ? claim with { Goals = [.. claim.Goals.Where(g => !g.Overlaps(span)), span] }
            : claim with { Reasons = [.. claim.Reasons.Where(r => !r.Overlaps(span)), span] };
    }

    static ClaimActor? Actor(Mention mention) =>
        mention.Kind == MentionKind.None ? null : new ClaimActor(mention.ActorId, mention.Span.Length > 0 ? mention.Span : null, mention.Framing);

    /// <summary>The span without punctuation at either end.</summary>
    public static TextSpan SpanOf(SentenceView view, StatedSpan span)
    {
        var (first, last) = (span.First, span.End - 1);
        while (last > first && view.Upos(last) == Upos.PUNCT)
            last--;
        while (first < last && view.Upos(first) == Upos.PUNCT)
            first++;
        return view.SpanOf(first, last);
    }
}
