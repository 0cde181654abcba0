namespace Alaqat.Claims;

/// <summary>
/// Scores (trigger, source, target) triples. What the trigger and each side contribute is summed once; the sides that stand
/// best by themselves are then combined.
/// </summary>
public sealed class ArgumentScorer(FeatureNetwork model, ActorLexicon lexicon)
{
    /// <summary>How many candidates of each side are combined.</summary>
    const int Beam = 9;

    /// <summary>
    /// How far (in logits) a trigger alone, or with one side, may stand below the floor. Of 1,192 claims that 60 articles gave
    /// one stood as low, and of the sides that gave nothing most do.
    /// </summary>
    const float SideSlack = 1;

    /// <summary>How far the sum of what both sides add may stand below the floor before the pair is looked at; measured likewise.</summary>
    const float PairSlack = 0.75f;

    /// <summary>What the words of a sentence add, for all its triggers.</summary>
    public WordSums SumsOf(SentenceContext context) => new(model, context);

    /// <summary>All triples of a trigger above a probability, unordered.</summary>
    public void Score(SentenceContext context, WordSums words, Trigger trigger, List<Mention> candidates, double floor, List<ScoredClaim> into)
    {
        var features = new FeatureVector();
        TriggerFeatures.Add(features, context, trigger);
        var own = new float[model.Width];
        model.Add(features, own);
        words.Add(trigger.Word, DensePlace.Trigger, own);
        var alone = model.Score(own);
        // Hand-written weights were not measured so: with them every pair is looked at.
        var least = model.Hidden > 0 ? MathF.Log((float)(floor / (1 - floor))) : float.NegativeInfinity;
        if (alone < least - SideSlack)
            return;
        var places = candidates.ConvertAll(c => PlacementFinder.Find(context, trigger, c));
        var sources = Best(context, words, trigger, candidates, places, Side.Source, own, least - SideSlack);
        var targets = sources.Count == 0 ? [] : Best(context, words, trigger, candidates, places, Side.Target, own, least - SideSlack);
        Span<float> sum = new float[model.Width];
        foreach (var (s, sourceSum, sourceScore) in sources)
        {
            foreach (var (g, targetSum, targetScore) in targets)
            {
                if (sourceScore + targetScore - alone < least - PairSlack || !MayPair(candidates[s], candidates[g]))
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

    /// <summary>For each feature of a triple, how much its score (in logits) would fall without it.</summary>
    public List<(string Name, float Weight)> Account(SentenceContext context, List<Mention> candidates, ScoredClaim claim)
    {
        var (trigger, places) = (claim.Trigger, candidates.ConvertAll(c => PlacementFinder.Find(context, claim.Trigger, c)));
        var features = new FeatureVector(keepNames: true);
        TriggerFeatures.Add(features, context, trigger);
        SideFeatures.Add(features, context, lexicon, trigger, claim.Source, claim.From, new Rivals(trigger, candidates, places, Side.Source), Side.Source);
        SideFeatures.Add(features, context, lexicon, trigger, claim.Target, claim.To, new Rivals(trigger, candidates, places, Side.Target), Side.Target);
        PairFeatures.Add(features, context, lexicon, trigger, claim.Source, claim.From, claim.Target, claim.To);
        var sum = new float[model.Width];
        model.Add(features, sum);
        model.Add(context.View.Sentence.StateOf(trigger.Word), DensePlace.Trigger, sum);
        model.Add(StateOf(context, claim.Source), DensePlace.Source, sum);
        model.Add(StateOf(context, claim.Target), DensePlace.Target, sum);
        var score = model.Score(sum);
        var account = new List<(string Name, float Weight)>(features.Count);
        for (var i = 0; i < features.Count; i++)
        {
            var without = (float[])sum.Clone();
            model.Remove(features.Hashes[i], without);
            account.Add((features.Names[i], score - model.Score(without)));
        }

        return account;
    }

    /// <summary>Two distinct actors, or one and a hidden side.</summary>
    public static bool MayPair(Mention source, Mention target) => source.ActorId != target.ActorId;

    /// <summary>The encoding of the word that a candidate stands at; empty for one outside the sentence.</summary>
    public static ReadOnlySpan<float> StateOf(SentenceContext context, Mention mention) =>
        mention.Kind == MentionKind.None || mention.Sentence != context.View.Index ? default : context.View.Sentence.StateOf(mention.Head);

    List<(int Candidate, float[] Sum, float Score)> Best(
        SentenceContext context, WordSums words, Trigger trigger, List<Mention> candidates, List<Placement> places, Side side, float[] own, float least)
    {
        var features = new FeatureVector();
        var scored = new List<(int Candidate, float[] Sum, float Score)>(candidates.Count);
        var rivals = new Rivals(trigger, candidates, places, side);
        var alone = new float[model.Width];
        for (var i = 0; i < candidates.Count; i++)
        {
            if (side == Side.Source && candidates[i].Kind == MentionKind.Place)
                continue;
            features.Clear();
            SideFeatures.Add(features, context, lexicon, trigger, candidates[i], places[i], rivals, side);
            var sum = new float[model.Width];
            model.Add(features, sum);
            words.Add(candidates[i], side == Side.Source ? DensePlace.Source : DensePlace.Target, sum);
            for (var k = 0; k < alone.Length; k++)
                alone[k] = own[k] + sum[k];
            var score = model.Score(alone);
            if (score >= least)
                scored.Add((i, sum, score));
        }

        scored.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Candidate.CompareTo(b.Candidate));
        if (scored.Count > Beam)
            scored.RemoveRange(Beam, scored.Count - Beam);
        return scored;
    }
}
