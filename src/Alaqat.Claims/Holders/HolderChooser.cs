namespace Alaqat.Claims;

/// <summary>Chooses according to whom a claim is told: the likeliest of the author and the voices.</summary>
public sealed class HolderChooser(LinearModel model)
{
    /// <summary>The voice, or null for the author.</summary>
    public Voice? Choose(SentenceContext context, SentenceVoices voices, ScoredClaim claim, HolderBefore before)
    {
        Voice? best = null;
        var features = new FeatureVector();
        HolderFeatures.AddAuthor(features, context, voices, claim, before);
        var bestScore = model.Bias + model.Sum(features);
        foreach (var voice in voices.All)
        {
            features.Clear();
            HolderFeatures.Add(features, context, voices, claim, voice, before);
            var score = model.Sum(features);
            if (score > bestScore)
            {
                best = voice;
                bestScore = score;
            }
        }

        return best;
    }
}
