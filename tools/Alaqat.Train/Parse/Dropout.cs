using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary>Dropout with one mask a sentence (Gal and Ghahramani 2016), applied alike to activations and to their gradients.</summary>
sealed class Dropout(int width, float rate)
{
    float[] _masks = [];

    public void Draw(int sentences, Random random)
    {
        if (_masks.Length < sentences * width)
            _masks = new float[sentences * width];
        for (var i = 0; i < sentences * width; i++)
            _masks[i] = random.NextSingle() < rate ? 0 : 1 / (1 - rate);
    }

    public void Apply(Rows rows, ReadOnlySpan<int> bounds)
    {
        for (var s = 0; s + 1 < bounds.Length; s++)
        {
            for (var t = bounds[s]; t < bounds[s + 1]; t++)
                TensorPrimitives.Multiply(rows[t], _masks.AsSpan(s * width, width), rows[t]);
        }
    }
}
