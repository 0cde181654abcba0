namespace Alaqat.Claims;

/// <summary>Chooses according to whom a claim is told: the likeliest voice above one half, else the author.</summary>
public sealed class HolderChooser(LinearModel model)
{
    /// <param name="voices">Voices of the sentence and those carried into it.</param>
    public Voice? Choose(SentenceContext context, QuoteDepth quotes, ScoredClaim claim, IReadOnlyList<Voice> voices)
    {
        Voice? best = null;
        var bestScore = 0.0;
        var features = new FeatureVector();
        foreach (var voice in voices)
        {
            features.Clear();
            HolderFeatures.Add(features, context, quotes, claim, voice, voices.Count);
            var score = model.Bias + model.Sum(features);
            if (score > bestScore)
            {
                best = voice;
                bestScore = score;
            }
        }

        return best;
    }
}
