using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// How real a claim is told to be, by rule alone: what the lemma implies, then the nearest cue that has the trigger in its
/// scope (no punctuation and at most one verb between), then tense and word class. The status model weighs this with the rest.
/// </summary>
static class StatusRule
{
    const int Reach = 8;

    public static ClaimStatus Of(SentenceContext context, CueLexicon cues, ScoredClaim claim)
    {
        var view = context.View;
        var word = claim.Trigger.Word;
        for (var i = word; i >= 0 && i >= word - Reach; i--)
        {
            if (i < word && view.Upos(i) == Upos.PUNCT)
                break;
            if (i < word && context.VerbsBetween(i, word) > 1)
                break;
            // A cue that is the trigger itself says nothing of it, nor does the negation of an expression (لم يقبل is a refusal).
            if (i < word && !(claim.Trigger.Frame is { Negated: true } && Negations.IsAt(view, i)) && cues.Of(view, i, word) is { } cue)
                return cue;
        }

        if (claim.Trigger.Frame?.Status is { } own)
            return own;
        if (claim.Trigger.Type is ClaimType.ALIGNED or ClaimType.OPPOSED)
            return ClaimStatus.Ongoing;
        return view.Upos(word) == Upos.VERB && view.Morphology(word).Has("Aspect", "Imp")
            ? ClaimStatus.Ongoing
            : ClaimStatus.Actual;
    }
}
