using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>Makes the triples of an article: features by the engine's own functions, labels from the gold.</summary>
/// <param name="lexicon">Whom mentions name.</param>
/// <param name="index">Numbers the features.</param>
/// <param name="aliases">Other ids of the gold for one actor.</param>
/// <param name="random">Chooses which wrong triples are kept.</param>
sealed class TripleBuilder(ActorLexicon lexicon, FeatureIndex index, IReadOnlyDictionary<string, string> aliases, Random random)
{
    /// <summary>Share of the wrong triples that is kept in memory; each epoch looks at a part of them.</summary>
    public const float Kept = 0.4f;

    const int Wrong = -1;
    const int Unclear = -2;

    public IEnumerable<TriggerInstance> Build(GoldUnit unit, List<SentenceReading> readings)
    {
        foreach (var reading in readings)
        {
            foreach (var (trigger, candidates) in reading.Triggers)
                yield return Build(unit, reading, trigger, candidates);
        }
    }

    TriggerInstance Build(GoldUnit unit, SentenceReading reading, Trigger trigger, List<Mention> candidates)
    {
        var context = reading.Context;
        var features = new FeatureVector();
        TriggerFeatures.Add(features, context, trigger, AnnotationSet.Of(unit));
        var own = index.Of(features);
        var places = candidates.ConvertAll(c => PlacementFinder.Find(context, trigger, c));
        var (forSource, forTarget) = (new Rivals(trigger, candidates, places, Side.Source), new Rivals(trigger, candidates, places, Side.Target));
        var sources = new int[candidates.Count][];
        var targets = new int[candidates.Count][];
        for (var i = 0; i < candidates.Count; i++)
        {
            features.Clear();
            SideFeatures.Add(features, context, lexicon, trigger, candidates[i], places[i], forSource, Side.Source);
            sources[i] = index.Of(features);
            features.Clear();
            SideFeatures.Add(features, context, lexicon, trigger, candidates[i], places[i], forTarget, Side.Target);
            targets[i] = index.Of(features);
        }

        var triples = new List<TripleInstance>();
        for (var s = 0; s < candidates.Count; s++)
        {
            for (var g = 0; g < candidates.Count; g++)
            {
                if (!ArgumentScorer.MayPair(candidates[s], candidates[g]))
                    continue;
                var label = Label(unit, reading.View, trigger, candidates[s], candidates[g]);
                if (label == Unclear || (label == Wrong && random.NextSingle() >= Kept))
                    continue;
                features.Clear();
                PairFeatures.Add(features, context, lexicon, trigger, candidates[s], places[s], candidates[g], places[g]);
                triples.Add(new TripleInstance(s, g, index.Of(features), label));
            }
        }

        return new TriggerInstance(unit.Id, unit.Extra, reading, trigger, candidates, places, own, sources, targets, [.. triples]);
    }

    int Label(GoldUnit unit, SentenceView view, Trigger trigger, Mention source, Mention target)
    {
        var span = view.SpanOf(trigger.Word, trigger.Last);
        var ignore = false;
        for (var i = 0; i < unit.Claims.Length; i++)
        {
            var gold = unit.Claims[i];
            if (gold.Type != trigger.Type || !view.Sentence.Span.Overlaps(gold.Trigger))
                continue;
            var straight = Same(gold.Source, source) && Same(gold.Target, target);
            var crossed = gold.Type.IsSymmetric() && Same(gold.Source, target) && Same(gold.Target, source);
            if (straight && gold.Trigger.Overlaps(span))
                return i;
            // The same claim told at another trigger, or in the other order, is not wrong.
            ignore |= straight || crossed;
        }

        return ignore ? Unclear : Wrong;
    }

    bool Same(string gold, Mention mention) => gold == (aliases.TryGetValue(mention.ActorId, out var alias) ? alias : mention.ActorId);
}
