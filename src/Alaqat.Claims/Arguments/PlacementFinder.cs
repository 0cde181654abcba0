using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Works out where mentions stand with respect to a trigger.</summary>
static class PlacementFinder
{
    public static Placement Find(SentenceContext context, Trigger trigger, Mention mention)
    {
        var view = context.View;
        if (mention.Kind == MentionKind.None)
            return new Placement("none", "none", "", 0, 0, 0, 0, 0);
        if (mention.Sentence != view.Index)
            return new Placement("", "context", "", -99, 9, 9, 9, Math.Max(1, view.Index - mention.Sentence));
        if (mention.Kind == MentionKind.DroppedSubject)
            return new Placement("subj", "dropped", "", 0, 0, 0, 0, 0);
        var word = trigger.Word;
        var anchor = mention.Head;
        var path = TreePath.Between(view.Sentence, word, anchor);
        var preposition = Preposition(view, mention);
        var distance = mention.First > word ? mention.First - word : mention.End - 1 - word;
        return new Placement(
            Slot(view, trigger, mention, path, preposition),
            path,
            preposition,
            distance,
            context.VerbsBetween(word, anchor),
            context.MarksBetween(word, anchor),
            context.MentionsBetween(word, anchor),
            0);
    }

    /// <summary>The preposition right before a mention, or its case-marking dependent.</summary>
    static string Preposition(SentenceView view, Mention mention)
    {
        var before = mention.First - 1;
        if (before >= 0 && view.Upos(before) == Upos.PUNCT)
            before--;
        if (before >= 0 && view.Upos(before) == Upos.ADP)
            return view.Forms[before];
        foreach (var dependent in view.Sentence.DependentsOf(mention.Head))
        {
            if (dependent < mention.First && view.Upos(dependent) == Upos.ADP)
                return view.Forms[dependent];
        }

        // A construct carries its preposition before its first noun: ضد مواقع الجيش.
        for (var i = mention.First - 1; i >= 0 && i >= mention.First - 3; i--)
        {
            if (view.Upos(i) == Upos.ADP)
                return view.Forms[i];
            if (view.Upos(i) != Upos.NOUN || view.HasArticle(i))
                break;
        }

        return "";
    }

    static string Slot(SentenceView view, Trigger trigger, Mention mention, string path, string preposition)
    {
        var verb = view.Upos(trigger.Word) == Upos.VERB;
        var after = mention.First - trigger.Last;
        if (mention.Kind == MentionKind.Adjective)
        {
            if (path == "amod" || (after is 1 or 2 && !verb))
                return "adj";
        }

        if (mention.Kind == MentionKind.Pronoun && mention.First == trigger.Word + 1
            && view.Sentence.Words[mention.First].Token == view.Sentence.Words[trigger.Word].Token)
        {
            return verb ? "obj" : "gen";
        }

        if (preposition.Length > 0 && (path.IndexOf(' ', StringComparison.Ordinal) < 0 || Near(view, trigger, mention)))
            return preposition;
        switch (path)
        {
            case "nsubj" or "csubj":
                return "subj";
            case "obj" or "iobj":
                return "obj";
            case "nmod" or "obl" when preposition.Length == 0:
                return verb ? "obj" : "gen";
        }

        return !verb && after == 1 && preposition.Length == 0 ? "gen" : "";
    }

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
