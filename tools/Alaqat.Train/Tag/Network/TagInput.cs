using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>The feature rows and vector row of each word of a sentence, looked up once.</summary>
sealed class TagInput
{
    readonly int[][] _rows;
    readonly int[] _vectors;

    public TagInput(TaggerNetwork network, SegmentedSentence sentence)
    {
        _rows = new int[sentence.Words.Length][];
        _vectors = new int[_rows.Length];
        var features = new List<ulong>();
        for (var t = 0; t < _rows.Length; t++)
        {
            features.Clear();
            network.Words.Collect(sentence, t, features);
            _rows[t] = [.. features.Select(network.Features.Find)];
            _vectors[t] = network.Vectors.Find(sentence.Words[t].Form);
        }
    }

    /// <summary>Writes the words' inputs without the features that the dice leave out; returns those kept.</summary>
    public List<int>[] Write(TaggerNetwork network, Dice dice, TagLearnerOptions options, out float[] x)
    {
        x = new float[_rows.Length * network.InputSize];
        var kept = new List<int>[_rows.Length];
        for (var t = 0; t < _rows.Length; t++)
        {
            kept[t] = [];
            var sum = x.AsSpan(t * network.InputSize, network.Features.Size);
            // A form is unknown as a whole, or not at all.
            var formless = dice.Uniform() < options.FormDrop;
            for (var f = 0; f < _rows[t].Length; f++)
            {
                var row = _rows[t][f];
                if (row < 0 || (f < WordFeatures.FormFeatures ? formless : dice.Uniform() < options.FeatureDrop))
                    continue;
                kept[t].Add(row);
                TensorPrimitives.Add(sum, network.Features.Row(row), sum);
            }

            network.CopyVector(_vectors[t], x.AsSpan((t * network.InputSize) + network.Features.Size, network.Vectors.Size));
        }

        return kept;
    }

    /// <summary>Gives each kept feature its word's error.</summary>
    public static void Spread(List<int>[] kept, float[] error, TaggerNetwork network, Parameter embedding, HashSet<int> touched)
    {
        var size = network.Features.Size;
        for (var t = 0; t < kept.Length; t++)
        {
            var word = error.AsSpan(t * network.InputSize, size);
            foreach (var row in kept[t])
            {
                var gradient = embedding.Gradient.AsSpan(row * size, size);
                TensorPrimitives.Add(gradient, word, gradient);
                touched.Add(row);
            }
        }
    }
}
