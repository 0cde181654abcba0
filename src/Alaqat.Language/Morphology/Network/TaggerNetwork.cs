namespace Alaqat.Language;

/// <summary>
/// Reads a sentence in both directions with long short-term memory and scores, for each word, every tag and every
/// way to make its lemma from its form (the plan of Ling et al. 2015 and Plank et al. 2016, with hashed affixes for letters).
/// </summary>
sealed class TaggerNetwork
{
    /// <summary>What lifts vectors of length 1 to the size of the other inputs.</summary>
    const float VectorGain = 4;

    /// <param name="words">What is read off a word.</param>
    /// <param name="features">Numbers for the features of a word.</param>
    /// <param name="vectors">Vectors of words from raw text.</param>
    /// <param name="hidden">Numbers each direction keeps, a multiple of 16.</param>
    /// <param name="levels">How many layers stand on each other.</param>
    /// <param name="tags">How many tags there are.</param>
    /// <param name="scripts">How many edit scripts there are.</param>
    public TaggerNetwork(WordFeatures words, FeatureTable features, WordVectors vectors, int hidden, int levels, int tags, int scripts)
    {
        Words = words;
        Features = features;
        Vectors = vectors;
        InputSize = features.Size + vectors.Size;
        Width = 2 * hidden;
        Layers = new LstmLayer[2 * levels];
        for (var i = 0; i < Layers.Length; i++)
            Layers[i] = new LstmLayer(i < 2 ? InputSize : Width, hidden, reverse: i % 2 == 1);
        Tags = new OutputLayer(Width, tags);
        Scripts = new OutputLayer(Width + InputSize, scripts);
    }

    public WordFeatures Words { get; }

    public FeatureTable Features { get; }

    public WordVectors Vectors { get; }

    /// <summary>Numbers a word comes in with.</summary>
    public int InputSize { get; }

    /// <summary>Numbers a layer gives for a word, both directions.</summary>
    public int Width { get; }

    /// <summary>Forward and reverse layer of each level, in turn.</summary>
    public LstmLayer[] Layers { get; }

    public OutputLayer Tags { get; }

    public OutputLayer Scripts { get; }

    /// <summary>Writes the input of each word, rows of <see cref="InputSize"/>.</summary>
    public void Embed(SegmentedSentence sentence, Span<float> x)
    {
        var features = new List<ulong>(32);
        for (var t = 0; t < sentence.Words.Length; t++)
        {
            features.Clear();
            Words.Collect(sentence, t, features);
            var sum = x.Slice(t * InputSize, Features.Size);
            sum.Clear();
            foreach (var feature in features)
            {
                var row = Features.Find(feature);
                if (row >= 0)
                    FloatSpans.Add(Features.Row(row), sum);
            }

            CopyVector(Vectors.Find(sentence.Words[t].Form), x.Slice((t * InputSize) + Features.Size, Vectors.Size));
        }
    }

    /// <summary>Writes the vector of a row of <see cref="Vectors"/>, zeros for −1.</summary>
    public void CopyVector(int row, Span<float> x)
    {
        if (row < 0)
        {
            x.Clear();
            return;
        }

        Vectors.CopyTo(row, x);
        FloatSpans.Scale(x, VectorGain);
    }

    /// <summary>Runs all layers.</summary>
    /// <param name="x">Inputs, rows of <see cref="InputSize"/>.</param>
    /// <param name="length">Words.</param>
    /// <returns>Rows of <see cref="Width"/>.</returns>
    public float[] Read(ReadOnlySpan<float> x, int length)
    {
        var hidden = Width / 2;
        var gates = new float[length * 4 * hidden];
        var cells = new float[2 * length * hidden];
        var output = new float[length * Width];
        for (var i = 0; i < Layers.Length; i += 2)
        {
            var next = i == 0 ? output : new float[length * Width];
            Layers[i].Run(i == 0 ? x : output, length, gates, cells, next, Width);
            Layers[i + 1].Run(i == 0 ? x : output, length, gates, cells, next.AsSpan(hidden), Width);
            output = next;
        }

        return output;
    }
}
