using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>The feature rows and vector row of each unit of a sentence, looked up once, and the labels allowed.</summary>
sealed class NameNetworkInput
{
    /// <summary>How many features, the first ones, name the word itself.</summary>
    const int WordFeatures = 3;

    readonly int[][] _rows;
    readonly int[] _vectors;

    public NameNetworkInput(NameNetwork network, NameLexicon lexicon, NameLesson lesson)
    {
        Allowed = lesson.Allowed;
        var units = lesson.Units;
        var evidence = lexicon.Look(units);
        _rows = new int[units.Length][];
        _vectors = new int[units.Length];
        Span<uint> features = stackalloc uint[NameFeatures.MaxCount];
        for (var i = 0; i < units.Length; i++)
        {
            _rows[i] = new int[NameFeatures.ExtractOwn(units, evidence, i, features)];
            for (var f = 0; f < _rows[i].Length; f++)
                _rows[i][f] = network.Features.Find(features[f]);
            _vectors[i] = network.Vectors.Find(units[i].Stem);
        }
    }

    public ushort[] Allowed { get; }

    public int Length => _rows.Length;

    /// <summary>Writes the units' inputs without the features that the dice leave out; returns those kept.</summary>
    public List<int>[] Write(NameNetwork network, Dice dice, NameTrainingOptions options, out float[] x)
    {
        x = new float[_rows.Length * network.InputSize];
        var kept = new List<int>[_rows.Length];
        for (var i = 0; i < _rows.Length; i++)
        {
            kept[i] = [];
            var sum = x.AsSpan(i * network.InputSize, network.Features.Size);
            // A word is unknown as a whole, or not at all.
            var wordless = dice.Uniform() < options.FormDrop;
            for (var f = 0; f < _rows[i].Length; f++)
            {
                var row = _rows[i][f];
                if (row < 0 || (f < WordFeatures ? wordless : dice.Uniform() < options.FeatureDrop))
                    continue;
                kept[i].Add(row);
                TensorPrimitives.Add(sum, network.Features.Row(row), sum);
            }

            network.CopyVector(_vectors[i], x.AsSpan((i * network.InputSize) + network.Features.Size, network.Vectors.Size));
        }

        return kept;
    }
}
