namespace Alaqat.Claims;

/// <summary>
/// Scores (trigger, source, target) triples with a log-linear model. The score is a sum over the trigger, each side and
/// the pair, so the sides are scored once and only the best few are combined.
/// </summary>
public sealed class ArgumentScorer(LinearModel model, ActorLexicon lexicon)
{
    /// <summary>How many candidates of each side are combined.</summary>
    const int Beam = 7;

    /// <summary>All triples of a trigger above a probability, unordered.</summary>
    public void Score(SentenceContext context, Trigger trigger, List<Mention> candidates, double floor, List<ScoredClaim> into)
    {
        var features = new FeatureVector();
        TriggerFeatures.Add(features, context, trigger);
        var own = model.Bias + model.Sum(features);
        var places = candidates.ConvertAll(c => PlacementFinder.Find(context, trigger, c));
        var sources = Best(context, trigger, candidates, places, Side.Source, features);
        var targets = Best(context, trigger, candidates, places, Side.Target, features);
        foreach (var (s, sourceScore) in sources)
        {
            foreach (var (g, targetScore) in targets)
            {
                if (!MayPair(candidates[s], candidates[g]))
                    continue;
                features.Clear();
                PairFeatures.Add(features, context, lexicon, trigger, candidates[s], places[s], candidates[g], places[g]);
                var probability = LinearModel.Probability(own + sourceScore + targetScore + model.Sum(features));
                if (probability >= floor)
                    into.Add(new ScoredClaim(trigger, candidates[s], places[s], candidates[g], places[g], probability));
            }
        }
    }

    /// <summary>Two distinct actors, or one and a hidden side.</summary>
    public static bool MayPair(Mention source, Mention target) => source.ActorId != target.ActorId;

    List<(int Candidate, float Score)> Best(SentenceContext context, Trigger trigger, List<Mention> candidates, List<Placement> places, Side side, FeatureVector features)
    {
        var scored = new List<(int Candidate, float Score)>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (side == Side.Source && candidates[i].Kind == MentionKind.Place)
                continue;
            features.Clear();
            SideFeatures.Add(features, context, lexicon, trigger, candidates[i], places[i], side);
            scored.Add((i, model.Sum(features)));
        }

        scored.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Candidate.CompareTo(b.Candidate));
        if (scored.Count > Beam)
            scored.RemoveRange(Beam, scored.Count - Beam);
        return scored;
    }
}
