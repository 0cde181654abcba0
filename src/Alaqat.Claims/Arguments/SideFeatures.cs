namespace Alaqat.Claims;

/// <summary>Features of one candidate on one side of a trigger.</summary>
static class SideFeatures
{
    public static void Add(FeatureVector features, SentenceContext context, ActorLexicon lexicon, Trigger trigger, Mention mention, Placement place, Side side)
    {
        var view = context.View;
        var type = trigger.Type;
        var wordClass = TriggerFinder.ClassOf(view.Upos(trigger.Word));
        var kind = mention.Kind;
        var lemma = view.Lemmas[trigger.Word];
        var actor = lexicon.KindOf(mention.ActorId);
        var match = FrameMatch(trigger.Frame, place.Slot, side);
        var other = FrameMatch(trigger.Frame, place.Slot, side == Side.Source ? Side.Target : Side.Source);
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
        if (mention.Role is { } role)
            features.Add($"{side}.role={role}|{type}");
        if (mention.Sentence == view.Index)
        {
            var own = TreePath.Coarse(view.Sentence.Words[mention.Head].Relation);
            features.Add($"{side}.own={own}|{place.Before}|{wordClass}");
            if (mention.Kind == MentionKind.Adjective && mention.First > 0)
                features.Add($"{side}.modified={view.Lemmas[mention.First - 1]}");
        }
    }

    /// <summary>Rank of the slot in the frame: 0 is the preferred one; x where the frame does not name it; n without frame.</summary>
    static char FrameMatch(Frame? frame, string slot, Side side)
    {
        if (frame is null)
            return 'n';
        if (slot.Length == 0)
            return '-';
        if (slot == SlotFinder.Control)
            return side == Side.Source ? '2' : 'x';
        // تزويد واشنطن كييف: a verbal noun may keep its object.
        if (slot == "obj" && side == Side.Target && frame.Pos == FramePos.Noun && frame.TargetSlots.Contains("gen"))
            return '1';
        // المناورات المصرية السودانية: of two adjectives on a mutual act (or two objects that ties bind), either is either side.
        if (slot is "adj" or "obj" && side == Side.Target && frame.Type.IsSymmetric() && frame.SourceSlots.Contains(slot))
            return '2';
        var at = Array.IndexOf(side == Side.Source ? frame.SourceSlots : frame.TargetSlots, slot);
        return at < 0 ? 'x' : (char)('0' + Math.Min(at, 3));
    }
}
