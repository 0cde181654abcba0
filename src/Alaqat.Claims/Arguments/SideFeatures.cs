namespace Alaqat.Claims;

/// <summary>Features of one candidate on one side of a trigger.</summary>
static class SideFeatures
{
    public static void Add(FeatureVector features, SentenceContext context, ActorLexicon lexicon, Trigger trigger, Mention mention, Placement place, Rivals rivals, Side side)
    {
        var view = context.View;
        var type = trigger.Type;
        var wordClass = TriggerFinder.ClassOf(view.Upos(trigger.Word));
        var kind = mention.Kind;
        var lemma = view.Lemmas[trigger.Word];
        var actor = lexicon.KindOf(mention.ActorId);
        var match = SlotMatch.Of(trigger.Frame, place.Slot, side);
        var other = SlotMatch.Of(trigger.Frame, place.Slot, side == Side.Source ? Side.Target : Side.Source);
        var passive = wordClass == 'V' && view.Morphology(trigger.Word).Has("Voice", "Pass");

        features.Add($"{side}.rule={match}");
        features.Add($"{side}.rulekind={kind}");
        features.Add($"{side}.rulereach={Math.Abs(place.Reach)}");
        features.Add($"{side}.match={match}|{other}|{wordClass}");
        features.Add($"{side}.match={match}|{other}|{kind}");
        features.Add($"{side}.match={match}|{place.Reach}");
        features.Add($"{side}.slot={place.Slot}|{wordClass}|{passive}");
        features.Add($"{side}.slot={place.Slot}|{type}|{wordClass}");
        features.Add($"{side}.slot={place.Slot}|{lemma}");
        features.Add($"{side}.path={place.Path}|{wordClass}");
        features.Add($"{side}.path={place.Path}|{type}");
        features.Add($"{side}.path={place.Path}|{place.Preposition}");
        features.Add($"{side}.kind={kind}|{place.Before}");
        features.Add($"{side}.kind={kind}|{type}");
        features.Add($"{side}.kind={kind}|{mention.Rank}|{place.SentencesBack}");
        features.Add($"{side}.reach={place.Reach}|{wordClass}");
        features.Add($"{side}.reach={place.Reach}|{kind}");
        features.Add($"{side}.verbs={Math.Min(place.Verbs, 3)}|{place.Before}|{wordClass}");
        features.Add($"{side}.marks={Math.Min(place.Marks, 3)}|{place.Before}");
        features.Add($"{side}.mentions={Math.Min(place.Mentions, 4)}|{place.Before}|{wordClass}");
        features.Add($"{side}.mentions={Math.Min(place.Mentions, 4)}|{place.Before}|{place.Slot}");
        features.Add($"{side}.prep={place.Preposition}|{wordClass}|{place.Before}");
        features.Add($"{side}.prep={place.Preposition}|{type}|{place.Before}");
        features.Add($"{side}.actor={actor}|{type}");
        features.Add($"{side}.actor={actor}|{wordClass}|{place.Before}");
        features.Add($"{side}.title={context.TitleActors.Contains(mention.ActorId)}|{place.SentencesBack > 0}");
        var ahead = rivals.Ahead(place);
        features.Add($"{side}.rival={rivals.BestNamed}|{match}|{kind}");
        features.Add($"{side}.rival={rivals.BestNamed}|{rivals.BestReferred}|{match}");
        features.Add($"{side}.rival={rivals.BestNamed}|{type}|{kind == MentionKind.None}");
        features.Add($"{side}.ahead={ahead}|{kind}|{wordClass}");
        features.Add($"{side}.ahead={ahead}|{match}|{place.Before}");
        features.Add($"{side}.salience={context.SalienceOf(mention.ActorId)}|{kind}");
        features.Add($"{side}.salience={context.SalienceOf(mention.ActorId)}|{type}");
        if (mention.Role is { } role)
            features.Add($"{side}.role={role}|{type}");
        if (mention.Sentence == view.Index && kind is not (MentionKind.None or MentionKind.DroppedSubject))
            Place(features, context, trigger, mention, place, side);
    }

    /// <summary>The words around a candidate that stands in the sentence.</summary>
    static void Place(FeatureVector features, SentenceContext context, Trigger trigger, Mention mention, Placement place, Side side)
    {
        var view = context.View;
        var wordClass = TriggerFinder.ClassOf(view.Upos(trigger.Word));
        var lemma = view.Lemmas[trigger.Word];
        var word = view.Sentence.Words[mention.Head];
        var own = TreePath.Coarse(word.Relation);
        features.Add($"{side}.own={own}|{place.Before}|{wordClass}");
        if (mention.Kind == MentionKind.Adjective && mention.First > 0)
            features.Add($"{side}.modified={view.Lemmas[mention.First - 1]}");
        if (mention.First > 0)
            features.Add($"{side}.prev={view.Lemmas[mention.First - 1]}|{place.Before}");
        // Names of actors are no features: who they are must not tell what they do.
        if (mention.Kind is MentionKind.Title or MentionKind.Anaphor or MentionKind.Members)
            features.Add($"{side}.head={view.Lemmas[mention.Head]}|{trigger.Type}");
        features.Add($"{side}.path={place.Path}|{lemma}");
        features.Add($"{side}.prep={place.Preposition}|{lemma}|{place.Before}");
        features.Add($"{side}.quote={context.Acts.SameQuote(mention.Head, trigger.Word)}|{wordClass}|{place.Before}");
        if (wordClass == 'V')
            features.Add($"{side}.agrees={Agreement.OfVerb(view.Morphology(trigger.Word)).Allows(Agreement.Of(mention, view))}|{place.Slot}|{place.Before}");
        if (word.Head < 0 || word.Head == trigger.Word)
            return;
        features.Add($"{side}.governor={view.Lemmas[word.Head]}|{own}");
        features.Add($"{side}.governor={context.Acts.At(word.Head)}|{own}|{trigger.Type}");
        features.Add($"{side}.governor={context.Acts.At(word.Head)}|{own}|{place.Before}|{wordClass}");
        if (word.Head == view.Sentence.Words[trigger.Word].Head)
            features.Add($"{side}.shared={view.Lemmas[word.Head]}|{own}|{TreePath.Coarse(view.Sentence.Words[trigger.Word].Relation)}");
    }
}
