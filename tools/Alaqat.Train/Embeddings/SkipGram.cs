using System.Numerics.Tensors;

namespace Alaqat.Train;

/// <summary>
/// Word vectors by skip-gram with negative sampling (Mikolov et al. 2013) and one output table for each place
/// around the word (Ling et al. 2015), which makes the vectors syntactic. One thread, so that a seed decides all.
/// </summary>
sealed class SkipGram
{
    const int Reach = 2;
    const int Negatives = 5;
    const int NoiseSize = 1 << 22;

    readonly int _size;
    readonly float[] _inputs;
    readonly float[][] _outputs;
    readonly int[] _noise = new int[NoiseSize];
    readonly float[] _keep;
    readonly float[] _gradient;
    ulong _state;

    /// <param name="counts">How often each word occurs, the most frequent first.</param>
    /// <param name="size">Numbers in a vector.</param>
    /// <param name="seed">Decides everything random.</param>
    public SkipGram(long[] counts, int size, ulong seed)
    {
        _size = size;
        _state = seed;
        _gradient = new float[size];
        _inputs = new float[counts.Length * size];
        for (var i = 0; i < _inputs.Length; i++)
            _inputs[i] = (Uniform() - 0.5f) / size;
        _outputs = [.. Enumerable.Range(0, 2 * Reach).Select(_ => new float[counts.Length * size])];
        var total = counts.Sum(count => Math.Pow(count, 0.75));
        var words = (double)counts.Sum();
        var (word, reached) = (0, Math.Pow(counts[0], 0.75) / total);
        for (var i = 0; i < NoiseSize; i++)
        {
            _noise[i] = word;
            if ((i + 1.0) / NoiseSize > reached && word < counts.Length - 1)
                reached += Math.Pow(counts[++word], 0.75) / total;
        }

        // Very frequent words are learnt from a sample of their occurrences.
        _keep = [.. counts.Select(count => (float)Math.Min(1, Math.Sqrt(5e-4 * words / count)))];
    }

    public float[] Vectors => _inputs;

    /// <summary>One paragraph, words as indices; −1 is a rare word that only keeps its place.</summary>
    public void Learn(ReadOnlySpan<int> words, float rate)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] < 0 || Uniform() > _keep[words[i]])
                continue;
            var input = _inputs.AsSpan(words[i] * _size, _size);
            for (var k = 0; k < 2 * Reach; k++)
            {
                var j = i + (k < Reach ? k - Reach : k - Reach + 1);
                if (j < 0 || j >= words.Length || words[j] < 0)
                    continue;
                Array.Clear(_gradient);
                Step(input, _outputs[k], words[j], 1, rate);
                for (var n = 0; n < Negatives; n++)
                {
                    var noise = _noise[Next() >> 42];
                    if (noise != words[j])
                        Step(input, _outputs[k], noise, 0, rate);
                }

                TensorPrimitives.Add(input, _gradient, input);
            }
        }
    }

    void Step(ReadOnlySpan<float> input, float[] outputs, int word, float label, float rate)
    {
        var output = outputs.AsSpan(word * _size, _size);
        var score = TensorPrimitives.Dot(input, output);
        var error = (label - (1 / (1 + MathF.Exp(-score)))) * rate;
        TensorPrimitives.MultiplyAdd(output, error, _gradient, _gradient);
        TensorPrimitives.MultiplyAdd(input, error, output, output);
    }

    ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return _state;
    }

    float Uniform() => (Next() >> 40) * (1f / (1 << 24));
}
