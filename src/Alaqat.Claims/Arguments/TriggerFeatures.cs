namespace Alaqat.Claims;

/// <summary>Features of a trigger alone: how likely the word carries a claim of the type here.</summary>
static class TriggerFeatures
{
    public static void Add(FeatureVector features, SentenceContext context, Trigger trigger)
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
        if (word > 0)
            features.Add($"t.prev={view.Lemmas[word - 1]}|{type}");
        if (trigger.Last + 1 < view.Count)
            features.Add($"t.next={view.Lemmas[trigger.Last + 1]}|{type}");
        var head = view.Sentence.Words[word].Head;
        if (head >= 0)
            features.Add($"t.head={view.Lemmas[head]}|{type}");
        features.Add($"t.len={Math.Min(view.Count / 15, 5)}");
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
