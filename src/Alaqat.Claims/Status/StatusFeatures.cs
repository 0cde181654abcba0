using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Features of how real a claim is told to be: the trigger's form, particles before it, what governs it.</summary>
static class StatusFeatures
{
    const int Window = 6;

    public static void Add(FeatureVector features, SentenceContext context, CueLexicon cues, ScoredClaim claim)
    {
        var view = context.View;
        var word = claim.Trigger.Word;
        var type = claim.Trigger.Type;
        var morphology = view.Morphology(word);
        var wordClass = TriggerFinder.ClassOf(morphology.Upos);
        var aspect = morphology.Feature("Aspect");
        var mood = morphology.Feature("Mood");
        features.Add($"st.rule={StatusRule.Of(context, cues, claim)}");
        features.Add($"st.type={type}");
        features.Add($"st.class={wordClass}|{type}");
        features.Add($"st.lemma={view.Lemmas[word]}|{wordClass}");
        features.Add($"st.aspect={aspect}|{mood}|{type}");
        features.Add($"st.aspect={aspect}|{mood}|{Previous(view, word)}");
        features.Add($"st.frame={(claim.Trigger.Frame?.Status is { } status ? (int)status : -1)}");
        features.Add($"st.def={view.HasArticle(word)}|{wordClass}");
        features.Add($"st.prev={Previous(view, word)}|{wordClass}");
        if (word > 1)
            features.Add($"st.prev2={view.Lemmas[word - 2]}|{wordClass}");
        var head = view.Sentence.Words[word].Head;
        features.Add($"st.rel={TreePath.Coarse(view.Sentence.Words[word].Relation)}|{wordClass}");
        if (head >= 0)
        {
            features.Add($"st.head={view.Lemmas[head]}");
            features.Add($"st.headrel={view.Lemmas[head]}|{TreePath.Coarse(view.Sentence.Words[word].Relation)}");
            if (view.Upos(head) == Upos.VERB)
                features.Add($"st.headaspect={view.Morphology(head).Feature("Aspect")}|{wordClass}");
        }

        for (var i = word - 1; i >= 0 && i >= word - Window; i--)
        {
            if (view.Upos(i) == Upos.PUNCT)
                break;
            features.Add($"st.before={view.Lemmas[i]}");
            if (view.Upos(i) == Upos.VERB)
                features.Add($"st.verb={view.Lemmas[i]}|{view.Morphology(i).Feature("Aspect")}");
        }

        for (var i = word; i >= 0 && i >= word - (2 * Window); i--)
        {
            if (cues.Of(view, i, word) is { } cue)
            {
                features.Add($"st.cue={cue}|{Math.Min((word - i) / 3, 3)}");
                features.Add($"st.cue={cue}|{context.MarksBetween(i, word) > 0}|{context.VerbsBetween(i, word) > 0}");
            }
        }

        for (var i = 0; i < Math.Min(view.Count, word); i++)
        {
            if (cues.Of(view, i, word) is { } cue && i < word - (2 * Window))
                features.Add($"st.farcue={cue}");
        }

        if (claim.Trigger.Last + 1 < view.Count)
            features.Add($"st.next={view.Lemmas[claim.Trigger.Last + 1]}");
        features.Add($"st.question={view.Forms[^1] is "\u061F" or "?"}");
    }

    static string Previous(SentenceView view, int word) => word > 0 ? view.Forms[word - 1] : "^";
}
