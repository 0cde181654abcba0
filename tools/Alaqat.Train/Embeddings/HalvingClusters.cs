using System.Numerics.Tensors;

namespace Alaqat.Train;

/// <summary>Halves a set of vectors again and again (two means by cosine), which makes a binary tree of words.</summary>
static class HalvingClusters
{
    const int Rounds = 12;

    /// <param name="vectors">Vectors of length 1, one after another; normalised in place by the caller.</param>
    /// <param name="size">Numbers in a vector.</param>
    /// <param name="weights">How much each word counts.</param>
    /// <param name="depth">Longest path, at most 15.</param>
    /// <returns>For each word a 1 and the bits of its path.</returns>
    public static ushort[] Paths(float[] vectors, int size, float[] weights, int depth)
    {
        var paths = new ushort[weights.Length];
        Array.Fill(paths, (ushort)1);
        Halve([.. Enumerable.Range(0, weights.Length)], depth);
        return paths;

        void Halve(int[] words, int left)
        {
            if (left == 0 || words.Length < 8)
                return;
            var sides = Sides(words);
            var zero = words.Where((_, i) => !sides[i]).ToArray();
            var one = words.Where((_, i) => sides[i]).ToArray();
            if (zero.Length == 0 || one.Length == 0)
                return;
            foreach (var word in zero)
                paths[word] = (ushort)(paths[word] << 1);
            foreach (var word in one)
                paths[word] = (ushort)((paths[word] << 1) | 1);
            Halve(zero, left - 1);
            Halve(one, left - 1);
        }

        bool[] Sides(int[] words)
        {
            var sides = new bool[words.Length];
            var (a, b) = (new float[size], new float[size]);
            // Start from the heaviest word and the word least like it.
            var first = words.MaxBy(word => weights[word]);
            var second = words.MinBy(word => TensorPrimitives.Dot(Row(word), Row(first)));
            Row(first).CopyTo(a);
            Row(second).CopyTo(b);
            for (var round = 0; round < Rounds; round++)
            {
                for (var i = 0; i < words.Length; i++)
                    sides[i] = TensorPrimitives.Dot(Row(words[i]), b) > TensorPrimitives.Dot(Row(words[i]), a);
                Array.Clear(a);
                Array.Clear(b);
                for (var i = 0; i < words.Length; i++)
                {
                    var mean = sides[i] ? b : a;
                    TensorPrimitives.MultiplyAdd(Row(words[i]), weights[words[i]], mean, mean);
                }

                Normalise(a);
                Normalise(b);
            }

            return sides;
        }

        ReadOnlySpan<float> Row(int word) => vectors.AsSpan(word * size, size);
    }

    public static void Normalise(Span<float> vector)
    {
        var norm = TensorPrimitives.Norm(vector);
        if (norm > 0)
            TensorPrimitives.Divide(vector, norm, vector);
    }
}
