using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// Features of how real a claim is told to be: the trigger's form, what stands around it, what governs it in the tree,
/// cues with their scope (Morante and Daelemans 2009 learn scopes of negation from like features), and acts told before it.
/// </summary>
static class StatusFeatures
{
    const int Window = 6;
    const int Far = 12;
    const int Height = 4;

    public static void Add(FeatureVector features, SentenceReading reading, CueLexicon cues, ConnectiveLexicon connectives, ScoredClaim claim)
    {
        var context = reading.Context;
        var view = context.View;
        var word = claim.Trigger.Word;
        Form(features, view, claim, StatusRule.Of(context, cues, claim));
        Around(features, view, claim);
        Above(features, reading, cues, word);
        Cues(features, context, cues, word);
        Before(features, reading, connectives, word);
    }

    static void Form(FeatureVector features, SentenceView view, ScoredClaim claim, ClaimStatus rule)
    {
        var word = claim.Trigger.Word;
        var type = claim.Trigger.Type;
        var morphology = view.Morphology(word);
        var wordClass = TriggerFinder.ClassOf(morphology.Upos);
        var aspect = morphology.Feature("Aspect");
        var mood = morphology.Feature("Mood");
        features.Add($"st.rule={rule}");
        features.Add($"st.rule={rule}|{wordClass}|{aspect}");
        features.Add($"st.rule={rule}|{type}");
        features.Add($"st.type={type}");
        features.Add($"st.class={wordClass}|{type}");
        features.Add($"st.lemma={view.Lemmas[word]}|{wordClass}");
        features.Add($"st.aspect={aspect}|{mood}");
        features.Add($"st.aspect={aspect}|{mood}|{type}");
        features.Add($"st.aspect={aspect}|{mood}|{Previous(view, word)}");
        features.Add($"st.person={morphology.Feature("Person")}|{aspect}|{morphology.Feature("Voice")}");
        features.Add($"st.negated={IsNegation(Previous(view, word))}|{wordClass}");
        features.Add($"st.negated={IsNegation(Previous(view, word))}|{type}");
        features.Add($"st.frame={(claim.Trigger.Frame?.Status is { } status ? (int)status : -1)}");
        features.Add($"st.def={view.HasArticle(word)}|{wordClass}");
        features.Add($"st.def={view.HasArticle(word)}|{wordClass}|{type}");
        features.Add($"st.def={view.HasArticle(word)}|{Previous(view, word)}");
    }

    static void Around(FeatureVector features, SentenceView view, ScoredClaim claim)
    {
        var word = claim.Trigger.Word;
        var wordClass = TriggerFinder.ClassOf(view.Upos(word));
        features.Add($"st.prev={Previous(view, word)}|{wordClass}");
        features.Add($"st.prevlemma={(word > 0 ? view.Lemmas[word - 1] : "^")}|{wordClass}");
        if (word > 1)
        {
            features.Add($"st.prev2={view.Lemmas[word - 2]}|{wordClass}");
            features.Add($"st.two={view.Lemmas[word - 2]}|{view.Forms[word - 1]}");
        }

        for (var i = word - 1; i >= 0 && i >= word - Window; i--)
        {
            if (view.Upos(i) == Upos.PUNCT)
                break;
            features.Add($"st.before={view.Lemmas[i]}");
            if (view.Upos(i) == Upos.VERB)
                features.Add($"st.verb={view.Lemmas[i]}|{view.Morphology(i).Feature("Aspect")}");
        }

        for (var i = claim.Trigger.Last + 1; i < view.Count && i <= claim.Trigger.Last + Window; i++)
        {
            if (view.Upos(i) == Upos.PUNCT)
                break;
            features.Add($"st.after={view.Lemmas[i]}");
        }

        if (claim.Trigger.Last + 1 < view.Count)
            features.Add($"st.next={view.Lemmas[claim.Trigger.Last + 1]}");
        for (var i = Math.Max(0, word - Far); i < Math.Min(view.Count, claim.Trigger.Last + Far + 1); i++)
        {
            if (i < word || i > claim.Trigger.Last)
                features.Add($"st.far={view.Lemmas[i]}|{i < word}");
        }

        features.Add($"st.pair={view.Lemmas[word]}|{Previous(view, word)}");
        features.Add($"st.prevtype={Previous(view, word)}|{claim.Trigger.Type}");
        features.Add($"st.question={view.Forms[^1] is "\u061F" or "?"}");
    }

    /// <summary>The words that govern the trigger, nearest first.</summary>
    static void Above(FeatureVector features, SentenceReading reading, CueLexicon cues, int word)
    {
        var view = reading.View;
        var wordClass = TriggerFinder.ClassOf(view.Upos(word));
        var relation = TreePath.Coarse(view.Sentence.Words[word].Relation);
        features.Add($"st.rel={relation}|{wordClass}");
        var at = view.Sentence.Words[word].Head;
        for (var step = 0; at >= 0 && step < Height; step++, at = view.Sentence.Words[at].Head)
        {
            var near = Math.Min(step, 1);
            features.Add($"st.head={view.Lemmas[at]}|{near}");
            features.Add($"st.headrel={relation}|{view.Lemmas[at]}|{near}");
            if (step == 0)
            {
                features.Add($"st.headclass={view.Lemmas[at]}|{view.Morphology(at).Feature("Aspect")}|{wordClass}");
                features.Add($"st.headpair={view.Lemmas[at]}|{view.Lemmas[word]}");
            }

            if (view.Upos(at) == Upos.VERB)
                features.Add($"st.headaspect={view.Morphology(at).Feature("Aspect")}|{view.Morphology(at).Feature("Mood")}|{wordClass}|{relation}|{near}");
            if (cues.At(view, at, word) is { } cue)
                features.Add($"st.headcue={cue.Status}|{cue.Scope}|{near}|{at < word}");
            foreach (var (trigger, _) in reading.Triggers)
            {
                if (trigger.Word == at)
                    features.Add($"st.headtype={trigger.Type}|{relation}|{near}");
            }

            if (at > 0 && view.Upos(at) == Upos.VERB)
                features.Add($"st.headprev={view.Forms[at - 1]}|{near}");
            relation = TreePath.Coarse(view.Sentence.Words[at].Relation);
        }
    }

    static void Cues(FeatureVector features, SentenceContext context, CueLexicon cues, int word)
    {
        var view = context.View;
        var nearest = true;
        for (var i = word; i >= 0; i--)
        {
            if (cues.At(view, i, word) is not { } cue)
                continue;
            if (i == word)
            {
                features.Add($"st.self={cue.Status}");
                continue;
            }

            if (word - i > 2 * Window)
            {
                features.Add($"st.farcue={cue.Status}|{context.MarksBetween(i, word) > 0}");
                continue;
            }

            var end = i + cue.Length - 1;
            var verbs = Math.Min(context.VerbsBetween(end, word), 2);
            var marks = context.MarksBetween(end, word) > 0;
            features.Add($"st.cue={cue.Status}|{Math.Min((word - end) / 3, 3)}|{nearest}");
            features.Add($"st.cue={cue.Status}|{marks}|{verbs}");
            features.Add($"st.cue={cue.Status}|{cue.Scope}|{verbs}|{marks}|{TriggerFinder.ClassOf(view.Upos(word))}");
            features.Add($"st.cue={cue.Status}|{cue.Scope}|{VoiceScope.Below(view, word, i)}|{nearest}");
            features.Add($"st.cueword={view.Lemmas[i]}|{verbs}|{marks}");
            nearest = false;
        }

        for (var i = word + 1; i < view.Count && i <= word + 4; i++)
        {
            if (cues.At(view, i, word) is { } cue)
                features.Add($"st.aftercue={cue.Status}|{cue.Scope}");
        }
    }

    /// <summary>Acts and connectives told before the trigger in its clause: demands, aims, causes.</summary>
    static void Before(FeatureVector features, SentenceReading reading, ConnectiveLexicon connectives, int word)
    {
        var context = reading.Context;
        var view = context.View;
        var wordClass = TriggerFinder.ClassOf(view.Upos(word));
        var last = -1;
        foreach (var (trigger, _) in reading.Triggers)
        {
            if (trigger.Word < word)
                last = Math.Max(last, trigger.Word);
        }

        foreach (var (trigger, _) in reading.Triggers)
        {
            if (trigger.Word != last)
                continue;
            var verbs = Math.Min(context.VerbsBetween(last, word), 2);
            features.Add($"st.act={trigger.Type}|{verbs}|{context.MarksBetween(last, word) > 0}|{wordClass}");
            features.Add($"st.act={trigger.Type}|{Previous(view, word)}");
        }

        for (var i = word; i > 0 && i >= word - 3; i--)
        {
            if (connectives.Before(view, i) is { } connective)
                features.Add($"st.connective={connective.Role}|{connective.Name}|{word - i}|{wordClass}");
        }
    }

    /// <summary>لم, لن, لا, ما, ليس, عدم, غير right before the act.</summary>
    static bool IsNegation(string form) => form is "\u0644\u0645" or "\u0644\u0646" or "\u0644\u0627" or "\u0645\u0627" or "\u0644\u064A\u0633" or "\u0639\u062F\u0645" or "\u063A\u064A\u0631";

    static string Previous(SentenceView view, int word) => word > 0 ? view.Forms[word - 1] : "^";
}
