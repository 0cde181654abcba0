namespace Alaqat.Language;

/// <summary>Scores the ways to cut a token and takes the best. Working memory for one sentence; not shared.</summary>
sealed class PatternChoice(SegmenterModel model)
{
    readonly List<CliticPattern> _patterns = [];
    readonly SegmentationFeatures _features = new(model.Counts, model.Lexicon, model.Weights.Length);

    /// <summary>The pattern with the highest score; the simpler one where two are level.</summary>
    public CliticPattern Best(BareSentence sentence, int token)
    {
        _patterns.Clear();
        CliticGrammar.Enumerate(sentence.Key(token), _patterns);
        if (_patterns.Count == 1)
            return CliticPattern.Whole;
        var context = sentence.Context(token, model.Counts);
        Span<int> features = stackalloc int[SegmentationFeatures.Count];
        var best = CliticPattern.Whole;
        var bestScore = int.MinValue;
        foreach (var pattern in _patterns)
        {
            _features.Extract(context, pattern, features);
            var score = 0;
            foreach (var feature in features)
                score += model.Weights[feature];
            if (score > bestScore)
            {
                bestScore = score;
                best = pattern;
            }
        }

        return best;
    }
}
