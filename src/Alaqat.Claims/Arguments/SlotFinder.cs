using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Names the slot of a frame (data/frames/README.md) in which a mention stands to a trigger; empty for none.</summary>
static class SlotFinder
{
    /// <summary>The slot of a verbal noun's agent that only the governing verb names: فشل المجلس في إدانة القصف.</summary>
    public const string Control = "ctl";

    const string Conjunct = " conj";
    const string Modifier = " amod";
    const string By = "\u0628";                 // bi
    const string To = "\u0627\u0644\u064A";     // ila, folded

    public static string Find(SentenceView view, Trigger trigger, Mention mention, string path, string preposition)
    {
        var verb = view.Upos(trigger.Word) == Upos.VERB;
        var after = mention.First - trigger.Last;
        if (mention.Length > 1 && (mention.First == trigger.Word || mention.First == trigger.Last)
            && mention.Kind is MentionKind.Title or MentionKind.Adjective or MentionKind.Anaphor)
        {
            return OwnComplement(view, trigger, mention);
        }

        if (mention.Kind == MentionKind.Adjective && (path == "amod" || (after is 1 or 2 && !verb)))
            return "adj";
        if (mention.Kind == MentionKind.Pronoun && mention.First == trigger.Last + 1
            && view.Sentence.Words[mention.First].Token == view.Sentence.Words[trigger.Last].Token)
        {
            return verb && trigger.Last == trigger.Word ? "obj" : "gen";
        }

        while (path.EndsWith(Conjunct, StringComparison.Ordinal))
            path = path[..^Conjunct.Length];
        if (mention.Kind == MentionKind.Adjective && path.EndsWith(Modifier, StringComparison.Ordinal))
        {
            // أدان الغارة التركية: who is condemned stands as the adjective of the object.
            path = path[..^Modifier.Length];
            if (view.Sentence.Words[mention.Head].Head is >= 0 and var modified)
                preposition = Prepositions.Before(view, modified, modified);
        }

        if (preposition.Length > 0 && (path.IndexOf(' ', StringComparison.Ordinal) < 0 || Near(view, trigger, mention)))
            return Passive(view, trigger.Word) && Prepositions.IsAgent(preposition) ? "subj" : preposition;
        return ByPath(view, trigger, mention, path, preposition) is { Length: > 0 } slot ? slot
            : after == 1 && preposition.Length == 0 && (!verb || trigger.Last > trigger.Word) ? "gen" : "";
    }

    static string ByPath(SentenceView view, Trigger trigger, Mention mention, string path, string preposition)
    {
        var verb = view.Upos(trigger.Word) == Upos.VERB;
        switch (path)
        {
            case "nsubj" or "csubj":
                return Passive(view, trigger.Word) ? "obj" : "subj";
            case "obj" or "iobj":
                return "obj";
            case "nmod" or "obl" when preposition.Length == 0:
                return verb ? "obj" : "gen";
            case "^amod" or "^appos" when !verb:
                return "subj";
            case "^acl" or "^conj nsubj" or "^ccomp nsubj" or "^xcomp nsubj" when verb && !HasSubject(view, trigger.Word):
                return Passive(view, trigger.Word) ? "obj" : "subj";
            case "^obl nsubj" or "^obl obj" when IsAct(view, trigger) && Controls(view, trigger.Word, mention.Head):
                return Control;
            // An object with the article is an act told before, with its own agent: أدان المجلس الغارة.
            case "^obj nsubj" when IsAct(view, trigger) && !view.HasArticle(trigger.Word) && Controls(view, trigger.Word, mention.Head):
                return Control;
            default:
                return "";
        }
    }

    /// <summary>A title that begins with the trigger itself (حليف لقطر, علاقات كندا): its complement's slot.</summary>
    static string OwnComplement(SentenceView view, Trigger trigger, Mention mention)
    {
        if (trigger.Last > trigger.Word)
            return "gen";
        return view.Upos(mention.First + 1) switch
        {
            Upos.ADP => view.Forms[mention.First + 1],
            Upos.ADJ => "adj",
            _ => "gen",
        };
    }

    /// <summary>A verbal noun, and no participle.</summary>
    static bool IsAct(SentenceView view, Trigger trigger) =>
        view.Upos(trigger.Word) is Upos.NOUN or Upos.X && trigger.Frame?.Pos is null or FramePos.Noun or FramePos.Expr;

    /// <summary>
    /// The object controls a noun behind ب or إلى (اتهم روسيا بقصف المدينة, دعا روسيا إلى الانسحاب), the subject any other
    /// (زار روسيا من أجل دعم الحكومة).
    /// </summary>
    static bool Controls(SentenceView view, int noun, int controller)
    {
        var verb = view.Sentence.Words[noun].Head;
        var byObject = Prepositions.Before(view, noun, noun) is By or To && HasObject(view, verb, noun);
        return byObject == view.Sentence.Words[controller].Relation.StartsWith("obj", StringComparison.Ordinal);
    }

    static bool HasObject(SentenceView view, int verb, int except)
    {
        foreach (var dependent in view.Sentence.DependentsOf(verb))
        {
            if (dependent != except && view.Sentence.Words[dependent].Relation == "obj")
                return true;
        }

        return false;
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

    static bool Passive(SentenceView view, int word) => view.Morphology(word).Has("Voice", "Pass");

    /// <summary>After the trigger, with no verb and no comma between.</summary>
    static bool Near(SentenceView view, Trigger trigger, Mention mention)
    {
        if (mention.First < trigger.Last)
            return false;
        for (var i = trigger.Last + 1; i < mention.First; i++)
        {
            if (view.Upos(i) is Upos.VERB or Upos.PUNCT)
                return false;
        }

        return true;
    }
}
