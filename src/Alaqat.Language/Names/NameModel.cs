namespace Alaqat.Language;

/// <summary>
/// A conditional random field (Lafferty, McCallum and Pereira 2001) over <see cref="NameLabels"/> whose scores are the sum
/// of a linear part with hashed features and of a recurrent network; the two err in different places.
/// Immutable, shared by threads.
/// </summary>
sealed class NameModel
{
    /// <param name="lexicon">Phrases and clusters that the features draw on.</param>
    /// <param name="weights">The linear part.</param>
    /// <param name="scale">How many of its steps make a natural unit of log-likelihood.</param>
    /// <param name="network">The recurrent part.</param>
    /// <param name="transitions">Weight of label b after label a at <c>a × Count + b</c>, both parts together; sentence start is row <c>Count</c>.</param>
    /// <exception cref="InvalidDataException">The parts do not fit together.</exception>
    public NameModel(NameLexicon lexicon, NameWeights weights, float scale, NameNetwork network, float[] transitions)
    {
        if (transitions.Length != (NameLabels.Count + 1) * NameLabels.Count || !(scale > 0))
            throw new InvalidDataException("the parts of the name model do not fit together");
        Lexicon = lexicon;
        Weights = weights;
        Scale = scale;
        Network = network;
        Transitions = transitions;
    }

    public NameLexicon Lexicon { get; }

    public NameWeights Weights { get; }

    public float Scale { get; }

    public NameNetwork Network { get; }

    public float[] Transitions { get; }

    /// <summary>The log-potential of each label of each unit, rows of <see cref="NameLabels.Count"/>.</summary>
    public float[] Score(ReadOnlySpan<NameUnit> units)
    {
        var evidence = Lexicon.Look(units);
        var network = Network.Score(units, evidence);
        var scores = new float[units.Length * NameLabels.Count];
        Span<uint> features = stackalloc uint[NameFeatures.MaxCount];
        for (var i = 0; i < units.Length; i++)
        {
            var linear = Weights.Score(features[..NameFeatures.Extract(units, evidence, i, features)]);
            for (var label = 0; label < NameLabels.Count; label++)
                scores[(i * NameLabels.Count) + label] = (linear[label] / Scale) + network[(i * Network.Output.Padded) + label];
        }

        return scores;
    }
}
