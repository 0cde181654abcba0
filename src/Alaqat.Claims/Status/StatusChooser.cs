namespace Alaqat.Claims;

/// <summary>Chooses how real a claim is told to be: the status with the highest log-linear score.</summary>
public sealed class StatusChooser(LinearModel[] models, CueLexicon cues, ConnectiveLexicon connectives)
{
    /// <summary>How many statuses there are; one model each, in the order of <see cref="ClaimStatus"/>.</summary>
    public const int Count = 6;

    public ClaimStatus Choose(SentenceReading reading, ScoredClaim claim)
    {
        if (DeniedTie.Is(reading.View, claim.Trigger))
            return ClaimStatus.Denied;
        var features = new FeatureVector();
        StatusFeatures.Add(features, reading, cues, connectives, claim);
        var best = ClaimStatus.Actual;
        var bestScore = double.NegativeInfinity;
        for (var i = 0; i < Count; i++)
        {
            var score = models[i].Bias + models[i].Sum(features);
            if (score > bestScore)
            {
                best = (ClaimStatus)i;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>For each feature, how much more it speaks for the chosen status than for the best of the others; the rule alone where it decided.</summary>
    public List<(string Name, float Weight)> Account(SentenceReading reading, ScoredClaim claim, ClaimStatus chosen)
    {
        if (DeniedTie.Is(reading.View, claim.Trigger))
            return [("st.deniedtie", 1)];
        var features = new FeatureVector(keepNames: true);
        StatusFeatures.Add(features, reading, cues, connectives, claim);
        var other = Enumerable.Range(0, Count).Where(k => k != (int)chosen).MaxBy(k => models[k].Bias + models[k].Sum(features));
        return [.. Enumerable.Range(0, features.Count).Select(i => (features.Names[i], models[(int)chosen].Weight(features.Hashes[i]) - models[other].Weight(features.Hashes[i])))];
    }
}
