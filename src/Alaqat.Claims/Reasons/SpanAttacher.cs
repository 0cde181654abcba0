using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Gives each reason and goal to the claims it belongs to: those of the trigger that governs it, else the nearest before it, else after.</summary>
static class SpanAttacher
{
    /// <returns>For each claim, the spans that are its own.</returns>
    public static List<StatedSpan>[] Attach(SentenceContext context, IReadOnlyList<ScoredClaim> claims, List<StatedSpan> spans)
    {
        var own = new List<StatedSpan>[claims.Count];
        for (var i = 0; i < own.Length; i++)
            own[i] = [];
        var last = -1;
        StatedSpan? previous = null;
        foreach (var span in spans)
        {
            // Coordinated items keep the claim of the first.
            var trigger = previous is { } p && p.Role == span.Role && span.First - p.End <= 2 && last >= 0 ? last : Trigger(context, claims, span);
            if (trigger < 0)
                continue;
            last = trigger;
            previous = span;
            for (var i = 0; i < claims.Count; i++)
            {
                if (claims[i].Trigger.Word == trigger)
                    own[i].Add(span);
            }
        }

        return own;
    }

    static int Trigger(SentenceContext context, IReadOnlyList<ScoredClaim> claims, StatedSpan span)
    {
        var words = context.View.Sentence.Words;
        var at = words[span.First].Head;
        for (var steps = 0; at >= 0 && steps < 4; steps++, at = words[at].Head)
        {
            foreach (var claim in claims)
            {
                if (claim.Trigger.Word == at && !Inside(span, at))
                    return at;
            }
        }

        var best = -1;
        foreach (var claim in claims)
        {
            if (claim.Trigger.Word < span.First && claim.Trigger.Word > best)
                best = claim.Trigger.Word;
        }

        if (best >= 0)
            return best;
        foreach (var claim in claims)
        {
            if (claim.Trigger.Word >= span.End && (best < 0 || claim.Trigger.Word < best))
                best = claim.Trigger.Word;
        }

        return best;
    }

    static bool Inside(StatedSpan span, int word) => span.First <= word && word < span.End;
}
