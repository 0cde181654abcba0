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
        var anchor = Anchor(context, mention);
        var path = TreePath.Between(view.Sentence, word, anchor);
        var preposition = Prepositions.Before(view, mention.First, anchor, trigger.Last);
        var distance = mention.First > word ? mention.First - word : mention.End - 1 - word;
        return new Placement(
            SlotFinder.Find(view, trigger, mention, path, preposition),
            path,
            preposition,
            distance,
            context.VerbsBetween(word, anchor),
            context.MarksBetween(word, anchor),
            context.MentionsBetween(word, anchor),
            0);
    }

    /// <summary>
    /// The word that stands for a mention in the tree: a numeral governs what it counts (أربعة عراقيين), and what is coordinated
    /// with the complement of a title shares the title (وفدا مصر وقطر).
    /// </summary>
    static int Anchor(SentenceContext context, Mention mention)
    {
        var words = context.View.Sentence.Words;
        var anchor = mention.Head;
        if (words[anchor].Relation == "conj" && words[anchor].Head is >= 0 and var first
            && context.Mentions.Find(m => m.Kind == MentionKind.Title && m.First <= first && first < m.End) is { } title)
        {
            anchor = title.Head;
        }

        return words[anchor].Head is >= 0 and var head && context.View.Upos(head) == Language.Upos.NUM ? head : anchor;
    }
}
