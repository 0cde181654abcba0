using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Features of a trigger alone: how likely the word carries a claim of the type here.</summary>
static class TriggerFeatures
{
    /// <summary>The set of texts whose annotation the engine follows.</summary>
    public const string GoldSet = "gold";

    /// <param name="features">Gets them.</param>
    /// <param name="context">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="set">In which set of texts it was annotated, for training; the engine codes as the gold does.</param>
    public static void Add(FeatureVector features, SentenceContext context, Trigger trigger, string set = GoldSet)
    {
        var view = context.View;
        var word = trigger.Word;
        var type = trigger.Type;
        var lemma = view.Lemmas[word];
        var wordClass = TriggerFinder.ClassOf(view.Upos(word));
        var frame = trigger.Frame is null ? "none" : trigger.Frame.Pos == FramePos.Expr ? "expr" : trigger.Frame.Weak ? "weak" : "hand";
        features.Add($"t.rule={frame}");
        features.Add($"t.lemma={lemma}|{type}");
        features.Add($"t.type={type}");
        features.Add($"t.frame={frame}|{Rate(trigger)}");
        features.Add($"t.frame={frame}|{type}");
        features.Add($"t.rate={Rate(trigger)}|{type}");
        features.Add($"t.class={wordClass}|{type}");
        features.Add($"t.def={wordClass}|{view.HasArticle(word)}|{frame}");
        features.Add($"t.rel={TreePath.Coarse(view.Sentence.Words[word].Relation)}|{wordClass}");
        Around(features, view, trigger);
        Tree(features, context, trigger);
        features.Add($"t.set={set}");
        features.Add($"t.set={set}|{type}");
        features.Add($"t.len={Math.Min(view.Count / 15, 5)}");
        features.Add($"t.acts={Math.Min(context.Acts.Count, 7)}|{type}");
        features.Add($"t.after={context.Acts.Before(word)}|{type}");
        features.Add($"t.quoted={context.Acts.Quoted(word)}|{type}");
    }

    static void Around(FeatureVector features, SentenceView view, Trigger trigger)
    {
        var (word, last, type) = (trigger.Word, trigger.Last, trigger.Type);
        var lemma = view.Lemmas[word];
        if (word > 0)
        {
            features.Add($"t.prev={view.Lemmas[word - 1]}|{type}");
            features.Add($"t.prevpair={view.Lemmas[word - 1]}|{lemma}");
        }

        if (last + 1 < view.Count)
        {
            features.Add($"t.next={view.Lemmas[last + 1]}|{type}");
            features.Add($"t.nextpair={lemma}|{view.Lemmas[last + 1]}");
        }

        if (last + 2 < view.Count)
            features.Add($"t.next2={view.Lemmas[last + 2]}|{type}");
    }

    /// <summary>What governs the trigger and what it governs.</summary>
    static void Tree(FeatureVector features, SentenceContext context, Trigger trigger)
    {
        var view = context.View;
        var (word, type) = (trigger.Word, trigger.Type);
        var morphology = view.Morphology(word);
        features.Add($"t.form={morphology.Feature("Aspect")}|{morphology.Feature("Mood")}|{morphology.Feature("Voice")}|{type}");
        var head = view.Sentence.Words[word].Head;
        if (head >= 0)
        {
            features.Add($"t.head={view.Lemmas[head]}|{type}");
            features.Add($"t.headpair={view.Lemmas[head]}|{view.Lemmas[word]}");
            features.Add($"t.headact={context.Acts.At(head)}|{type}|{TreePath.Coarse(view.Sentence.Words[word].Relation)}");
        }

        var shown = 0;
        foreach (var dependent in view.Sentence.DependentsOf(word))
        {
            if (dependent > trigger.Last && view.Upos(dependent) is not (Upos.PUNCT or Upos.ADP or Upos.PROPN) && shown++ < 4)
                features.Add($"t.child={view.Lemmas[dependent]}|{type}");
        }
    }

    /// <summary>Share of the lemma's occurrences in the training gold that carried the type, on a coarse scale; u where unseen.</summary>
    static string Rate(Trigger trigger)
    {
        if (trigger.Learned.Seen == 0)
            return "u";
        var rate = (double)trigger.Learned.Count / trigger.Learned.Seen;
        var size = trigger.Learned.Seen >= 5 ? "many" : "few";
        return (rate, size) switch
        {
            ( >= 0.6, "many") => "high+",
            ( >= 0.6, _) => "high",
            ( >= 0.3, "many") => "mid+",
            ( >= 0.3, _) => "mid",
            ( >= 0.1, _) => "low",
            _ => "rare",
        };
    }
}
