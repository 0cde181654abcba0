using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Compiles word vectors and word clusters into the form that the name model keeps: by the hash of the folded word.</summary>
static class NameVectorsBuilder
{
    /// <summary>Steps to each side of 0 in a vector: a third of the bytes of 127 steps, and the same score.</summary>
    const int Steps = 7;

    /// <param name="vectors">Word vectors, the most frequent word first.</param>
    /// <param name="limit">How many of the words to keep.</param>
    public static NameVectors Of(WordVectors vectors, int limit)
    {
        var count = Math.Min(limit, vectors.Count);
        var values = new sbyte[count * vectors.Size];
        var scales = new float[count];
        Span<float> row = stackalloc float[vectors.Size];
        for (var i = 0; i < count; i++)
        {
            vectors.CopyTo(i, row);
            scales[i] = (float)(Half)(MathF.Abs(TensorPrimitives.MaxMagnitude<float>(row)) / Steps);
            for (var k = 0; k < row.Length && scales[i] > 0; k++)
                values[(i * row.Length) + k] = (sbyte)Math.Clamp(MathF.Round(row[k] / scales[i]), -Steps, Steps);
        }

        return new NameVectors(Entries(Enumerable.Range(0, count).Select(i => (vectors.Words[i], i))), vectors.Size, values, scales);
    }

    public static NameEntries Of(WordClusters clusters) => Entries(clusters.Entries);

    /// <summary>Where two words fold alike, the more frequent one counts.</summary>
    static NameEntries Entries(IEnumerable<(string Word, int Value)> words)
    {
        var map = new Dictionary<uint, int>();
        Span<char> buffer = stackalloc char[NameFolding.MaxLength];
        foreach (var (word, value) in words)
            map.TryAdd(NameHash.Of(buffer[..NameFolding.Fold(word, buffer)]), value);
        return NameEntries.Of(map);
    }
}
