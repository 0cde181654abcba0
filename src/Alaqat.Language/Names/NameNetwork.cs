namespace Alaqat.Language;

/// <summary>
/// Reads a sentence in both directions with long short-term memory and scores the labels of each unit
/// (Huang, Xu and Yu 2015; Lample et al. 2016), from hashed features of the unit and its word vector.
/// </summary>
sealed class NameNetwork
{
    /// <summary>What lifts vectors of length 1 to the size of the other inputs.</summary>
    const float VectorGain = 4;

    /// <param name="features">Numbers for the features of a unit.</param>
    /// <param name="vectors">Vectors of stems.</param>
    /// <param name="hidden">Numbers each direction keeps, a multiple of 16.</param>
    /// <exception cref="InvalidDataException">Features and vectors together, or the hidden numbers, are no multiple of 16.</exception>
    public NameNetwork(FeatureTable features, NameVectors vectors, int hidden)
    {
        if ((features.Size + vectors.Size) % 16 != 0 || hidden % 16 != 0 || hidden <= 0)
            throw new InvalidDataException("the name network's sizes are no multiples of 16");
        Features = features;
        Vectors = vectors;
        InputSize = features.Size + vectors.Size;
        Width = 2 * hidden;
        Forward = new LstmLayer(InputSize, hidden, reverse: false);
        Backward = new LstmLayer(InputSize, hidden, reverse: true);
        Output = new OutputLayer(Width, NameLabels.Count);
    }

    public FeatureTable Features { get; }

    public NameVectors Vectors { get; }

    /// <summary>Numbers a unit comes in with.</summary>
    public int InputSize { get; }

    /// <summary>Numbers that both directions together give for a unit.</summary>
    public int Width { get; }

    public LstmLayer Forward { get; }

    public LstmLayer Backward { get; }

    public OutputLayer Output { get; }

    /// <summary>Writes the scores of each unit, rows of <see cref="OutputLayer.Padded"/>.</summary>
    public float[] Score(ReadOnlySpan<NameUnit> units, ReadOnlySpan<NameEvidence> evidence)
    {
        var x = new float[units.Length * InputSize];
        Span<uint> features = stackalloc uint[NameFeatures.MaxCount];
        for (var i = 0; i < units.Length; i++)
        {
            var sum = x.AsSpan(i * InputSize, Features.Size);
            foreach (var feature in features[..NameFeatures.ExtractOwn(units, evidence, i, features)])
            {
                var row = Features.Find(feature);
                if (row >= 0)
                    FloatSpans.Add(Features.Row(row), sum);
            }

            CopyVector(Vectors.Find(units[i].Stem), x.AsSpan((i * InputSize) + Features.Size, Vectors.Size));
        }

        var hidden = Width / 2;
        var gates = new float[units.Length * 4 * hidden];
        var cells = new float[2 * units.Length * hidden];
        var states = new float[units.Length * Width];
        Forward.Run(x, units.Length, gates, cells, states, Width);
        Backward.Run(x, units.Length, gates, cells, states.AsSpan(hidden), Width);
        var scores = new float[units.Length * Output.Padded];
        Output.Score(states, units.Length, scores);
        return scores;
    }

    /// <summary>Writes the vector of a row, zeros for −1.</summary>
    public void CopyVector(int row, Span<float> x)
    {
        x.Clear();
        if (row < 0)
            return;
        Vectors.CopyTo(row, x);
        FloatSpans.Scale(x, VectorGain);
    }
}
