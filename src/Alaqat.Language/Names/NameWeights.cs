using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alaqat.Language;

/// <summary>The weights of the linear part of the name model, rounded to signed bytes, by the hash of the feature. Immutable.</summary>
sealed class NameWeights
{
    /// <summary>Bytes of one feature's row in memory; the labels after <see cref="NameLabels.Count"/> stay 0.</summary>
    public const int RowSize = 16;

    readonly HashTable _rows;

    /// <param name="features">Hashes, ascending.</param>
    /// <param name="weights">A row of <see cref="RowSize"/> for each feature.</param>
    /// <exception cref="InvalidDataException">The two do not fit together.</exception>
    public NameWeights(uint[] features, sbyte[] weights)
    {
        if (weights.Length != features.Length * RowSize)
            throw new InvalidDataException("the weights of the name model do not fit its features");
        Features = features;
        Weights = weights;
        _rows = new HashTable(features, [.. Enumerable.Range(0, features.Length)]);
    }

    public uint[] Features { get; }

    public sbyte[] Weights { get; }

    /// <summary>Adds the rows of the features up into one score for each label. <see cref="NameFeatures.MaxCount"/> rows stay in the range of a short.</summary>
    public Vector256<short> Score(ReadOnlySpan<uint> features)
    {
        var sum = Vector256<short>.Zero;
        ref var weights = ref MemoryMarshal.GetArrayDataReference(Weights);
        foreach (var feature in features)
        {
            var row = _rows.Find(feature);
            if (row < 0)
                continue;
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref weights, (nuint)(row * RowSize)));
            sum += Vector256.Create(low, high);
        }

        return sum;
    }
}
