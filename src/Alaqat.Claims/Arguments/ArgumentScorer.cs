namespace Alaqat.Claims;

/// <summary>
/// Scores (trigger, source, target) triples. What the trigger and each side contribute is summed once; the sides that stand
/// best by themselves are then combined.
/// </summary>
public sealed class ArgumentScorer(FeatureNetwork model, ActorLexicon lexicon)
{
    /// <summary>How many candidates of each side are combined.</summary>
    const int Beam = 9;

    /// <summary>All triples of a trigger above a probability, unordered.</summary>
    public void Score(SentenceContext context, Trigger trigger, List<Mention> candidates, double floor, List<ScoredClaim> into)
    {
        var features = new FeatureVector();
        TriggerFeatures.Add(features, context, trigger);
        var own = new float[model.Width];
        model.Add(features, own);
        model.Add(context.View.Sentence.StateOf(trigger.Word), DensePlace.Trigger, own);
        var places = candidates.ConvertAll(c => PlacementFinder.Find(context, trigger, c));
        var sources = Best(context, trigger, candidates, places, Side.Source, own);
        var targets = Best(context, trigger, candidates, places, Side.Target, own);
        Span<float> sum = new float[model.Width];
        foreach (var (s, sourceSum, _) in sources)
        {
            foreach (var (g, targetSum, _) in targets)
            {
                if (!MayPair(candidates[s], candidates[g]))
                    continue;
                for (var i = 0; i < sum.Length; i++)
                    sum[i] = own[i] + sourceSum[i] + targetSum[i];
                features.Clear();
                PairFeatures.Add(features, context, lexicon, trigger, candidates[s], places[s], candidates[g], places[g]);
                model.Add(features, sum);
                var probability = LinearModel.Probability(model.Score(sum));
                if (probability >= floor)
                    into.Add(new ScoredClaim(trigger, candidates[s], places[s], candidates[g], places[g], probability));
            }
        }
    }

    /// <summary>Two distinct actors, or one and a hidden side.</summary>
    public static bool MayPair(Mention source, Mention target) => source.ActorId != target.ActorId;

    /// <summary>The encoding of the word that a candidate stands at; empty for one outside the sentence.</summary>
    public static ReadOnlySpan<float> StateOf(SentenceContext context, Mention mention) =>
        mention.Kind == MentionKind.None || mention.Sentence != context.View.Index ? default : context.View.Sentence.StateOf(mention.Head);

    List<(int Candidate, float[] Sum, float Score)> Best(
        SentenceContext context, Trigger trigger, List<Mention> candidates, List<Placement> places, Side side, float[] own)
    {
        var features = new FeatureVector();
        var scored = new List<(int Candidate, float[] Sum, float Score)>(candidates.Count);
        var alone = new float[model.Width];
        for (var i = 0; i < candidates.Count; i++)
        {
            if (side == Side.Source && candidates[i].Kind == MentionKind.Place)
                continue;
            features.Clear();
            SideFeatures.Add(features, context, lexicon, trigger, candidates[i], places[i], side);
            var sum = new float[model.Width];
            model.Add(features, sum);
            model.Add(StateOf(context, candidates[i]), side == Side.Source ? DensePlace.Source : DensePlace.Target, sum);
            for (var k = 0; k < alone.Length; k++)
                alone[k] = own[k] + sum[k];
            scored.Add((i, sum, model.Score(alone)));
        }

        scored.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Candidate.CompareTo(b.Candidate));
        if (scored.Count > Beam)
            scored.RemoveRange(Beam, scored.Count - Beam);
        return scored;
    }
}
