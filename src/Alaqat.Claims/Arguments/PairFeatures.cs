namespace Alaqat.Claims;

/// <summary>Features of a source and a target together.</summary>
static class PairFeatures
{
    public static void Add(
        FeatureVector features, SentenceContext context, ActorLexicon lexicon, Trigger trigger,
        Mention source, Placement from, Mention target, Placement to)
    {
        var view = context.View;
        var type = trigger.Type;
        var wordClass = TriggerFinder.ClassOf(view.Upos(trigger.Word));
        var order = Order(trigger, source, from, target, to);
        var kinds = (lexicon.KindOf(source.ActorId), lexicon.KindOf(target.ActorId));
        var home = ActorIds.Home(source.ActorId) == ActorIds.Home(target.ActorId);
        features.Add($"p.order={order}|{wordClass}");
        features.Add($"p.order={order}|{type}");
        features.Add($"p.order={order}|{from.Slot}|{to.Slot}");
        features.Add($"p.slots={from.Slot}|{to.Slot}|{wordClass}");
        features.Add($"p.slots={from.Slot}|{to.Slot}|{type}");
        features.Add($"p.slots={from.Slot}|{to.Slot}|{view.Lemmas[trigger.Word]}");
        features.Add($"p.paths={from.Path}|{to.Path}");
        features.Add($"p.kinds={source.Kind}|{target.Kind}|{wordClass}");
        features.Add($"p.actors={kinds.Item1}|{kinds.Item2}|{type}");
        features.Add($"p.home={home}|{type}");
        features.Add($"p.title={context.TitleActors.Contains(source.ActorId)}|{context.TitleActors.Contains(target.ActorId)}|{type}");
        features.Add($"p.title={context.TitleActors.Contains(source.ActorId)}|{context.TitleActors.Contains(target.ActorId)}|{order}");
        features.Add($"p.reach={Math.Max(Math.Abs(from.Reach), Math.Abs(to.Reach))}|{order}");
        if (source.Sentence == view.Index && target.Sentence == view.Index)
        {
            var between = context.MentionsBetween(source.Head, target.Head);
            var coordinated = Coordinated(context, source, target);
            features.Add($"p.coord={coordinated}|{type.IsSymmetric()}");
            features.Add($"p.coord={coordinated}|{from.Preposition}|{wordClass}");
            features.Add($"p.between={Math.Min(between, 4)}|{order}");
            features.Add($"p.prepositions={from.Preposition}|{to.Preposition}|{order}");
        }
    }

    /// <summary>The order of source (s), trigger (t) and target (g) on the line; c for one that stands elsewhere, d for a dropped subject.</summary>
    static string Order(Trigger trigger, Mention source, Placement from, Mention target, Placement to)
    {
        var s = source.Kind == MentionKind.DroppedSubject ? 'd' : from.SentencesBack > 0 ? 'c' : from.Before ? '<' : '>';
        var g = target.Kind == MentionKind.DroppedSubject ? 'd' : to.SentencesBack > 0 ? 'c' : to.Before ? '<' : '>';
        var first = s == g && s is '<' or '>' ? source.First < target.First ? 's' : 'g' : '-';
        return (s, g, first) switch
        {
            ('<', '<', 's') => "sgt",
            ('<', '<', _) => "gst",
            ('>', '>', 's') => "tsg",
            ('>', '>', _) => "tgs",
            ('<', '>', _) => "stg",
            ('>', '<', _) => "gts",
            ('d', '>', _) => "dtg",
            ('d', '<', _) => "gdt",
            ('c', '>', _) => "ctg",
            ('c', '<', _) => "cgt",
            ('>', 'c', _) => "tsc",
            ('<', 'c', _) => "stc",
            _ => "other",
        };
    }

    static bool Coordinated(SentenceContext context, Mention a, Mention b)
    {
        var (first, second) = a.First < b.First ? (a, b) : (b, a);
        if (second.First - first.End is < 1 or > 3)
            return false;
        for (var i = first.End; i < second.First; i++)
        {
            if (context.View.Forms[i] == "\u0648") // waw
                return true;
        }

        return false;
    }
}
