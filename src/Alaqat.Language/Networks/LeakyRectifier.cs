using System.Numerics.Tensors;

namespace Alaqat.Language;

/// <summary>The activation <c>max(x, x / 10)</c> (Maas et al. 2013).</summary>
static class LeakyRectifier
{
    public const float Slope = 0.1f;

    public static void Apply(Span<float> values)
    {
        Span<float> scaled = stackalloc float[256];
        while (!values.IsEmpty)
        {
            var part = values[..Math.Min(values.Length, scaled.Length)];
            TensorPrimitives.Multiply(part, Slope, scaled);
            TensorPrimitives.Max(part, scaled[..part.Length], part);
            values = values[part.Length..];
        }
    }
}
