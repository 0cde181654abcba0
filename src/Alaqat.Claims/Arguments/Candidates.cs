using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Collects what may be the source or target of a trigger.</summary>
static class Candidates
{
    /// <summary>At most this many mentions of the sentence, the nearest to the trigger.</summary>
    const int Nearest = 16;

    const string In = "\u0641\u064A"; // fi

    public static List<Mention> Of(SentenceContext context, Trigger trigger, Discourse discourse)
    {
        var candidates = new List<Mention>(Nearest + 8);
        foreach (var mention in context.Mentions)
        {
            if ((mention.Kind != MentionKind.Place || MayHoldTarget(context.View, trigger, mention)) && !((mention.Head == trigger.Word || mention.Head == trigger.Last) && mention.Length == 1))
                candidates.Add(mention);
        }

        if (candidates.Count > Nearest)
        {
            candidates.Sort((a, b) => Math.Abs(a.Head - trigger.Word).CompareTo(Math.Abs(b.Head - trigger.Word)) is not 0 and var order ? order : a.Head.CompareTo(b.Head));
            candidates.RemoveRange(Nearest, candidates.Count - Nearest);
            candidates.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Rank.CompareTo(b.Rank));
        }

        var view = context.View;
        if (view.Upos(trigger.Word) == Upos.VERB && !HasSubject(view, trigger.Word) && !SharesSubject(view, trigger.Word))
            candidates.AddRange(AnaphoraResolver.DroppedSubject(view, trigger.Word, discourse));
        candidates.AddRange(context.Context);
        candidates.Add(Mention.None);
        return candidates;
    }

    /// <summary>A place stands for its state as the target of force (حصار غزة, الانسحاب من القرم), unless it only tells where (في).</summary>
    static bool MayHoldTarget(SentenceView view, Trigger trigger, Mention place) =>
        trigger.Type is ClaimType.ASSAULT or ClaimType.COERCE or ClaimType.RETREAT or ClaimType.MOBILIZE
        && Prepositions.Before(view, place.First, place.Head, trigger.Last) != In;

    /// <summary>A relative clause has its antecedent, a coordinate verb the first verb's subject.</summary>
    static bool SharesSubject(SentenceView view, int verb)
    {
        var word = view.Sentence.Words[verb];
        return word.Head >= 0 && TreePath.Coarse(word.Relation) switch
        {
            "acl" => true,
            "conj" => view.Upos(word.Head) == Upos.VERB && HasSubject(view, word.Head),
            _ => false,
        };
    }

    static bool HasSubject(SentenceView view, int verb)
    {
        foreach (var dependent in view.Sentence.DependentsOf(verb))
        {
            if (view.Sentence.Words[dependent].Relation.StartsWith("nsubj", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
