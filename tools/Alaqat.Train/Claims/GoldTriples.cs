using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>The gold claims of a sentence as the engine's own triples, for the steps that follow the argument model.</summary>
static class GoldTriples
{
    public static List<(GoldClaim Gold, ScoredClaim Claim)> Of(GoldUnit unit, SentenceReading reading)
    {
        var all = new List<(GoldClaim, ScoredClaim)>();
        foreach (var gold in unit.Claims.OrderBy(c => c.Trigger.Start))
        {
            if (!reading.View.Sentence.Span.Overlaps(gold.Trigger))
                continue;
            var trigger = reading.Triggers.Find(t => t.Trigger.Type == gold.Type && reading.View.SpanOf(t.Trigger.Word, t.Trigger.Last).Overlaps(gold.Trigger)).Trigger
                ?? Untyped(reading, gold);
            if (trigger is null)
                continue;
            var source = Mention.None with { ActorId = gold.Source, Kind = gold.Source.Length > 0 ? MentionKind.Name : MentionKind.None };
            var target = Mention.None with { ActorId = gold.Target, Kind = gold.Target.Length > 0 ? MentionKind.Name : MentionKind.None };
            var nowhere = new Placement("", "", "", 0, 0, 0, 0, 0);
            all.Add((gold, new ScoredClaim(trigger, source, nowhere, target, nowhere, 1)));
        }

        return all;
    }

    /// <summary>The first content word of a gold trigger that no frame proposes.</summary>
    static Trigger? Untyped(SentenceReading reading, GoldClaim gold)
    {
        var view = reading.View;
        for (var i = 0; i < view.Count; i++)
        {
            if (view.Sentence.Words[i].Span.Overlaps(gold.Trigger) && TriggerFinder.ClassOf(view.Upos(i)) != '-')
                return new Trigger(i, i, gold.Type, null, default);
        }

        return null;
    }
}
