using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Alaqat.Language;

/// <summary>Rows of numbers in a name model: signed bytes of few values, which compress well, with a 16-bit scale a row.</summary>
static class NameRows
{
    /// <summary>A row whose scale is below what 16 bits give exactly counts as zeros.</summary>
    const float SmallestScale = 7e-5f;

    /// <param name="writer">Takes the rows.</param>
    /// <param name="numbers">The rows one after another.</param>
    /// <param name="size">Numbers in a row.</param>
    /// <param name="steps">Steps to each side of 0, 127 at most.</param>
    public static void Write(BinaryWriter writer, ReadOnlySpan<float> numbers, int size, int steps)
    {
        for (var at = 0; at < numbers.Length; at += size)
        {
            var row = numbers.Slice(at, size);
            var scale = (Half)(MathF.Abs(TensorPrimitives.MaxMagnitude(row)) / steps);
            if ((float)scale < SmallestScale)
                scale = Half.Zero;
            writer.Write(scale);
            foreach (var number in row)
                writer.Write(scale == Half.Zero ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(number / (float)scale), -steps, steps));
        }
    }

    public static float[] Read(BinaryReader reader, int rows, int size)
    {
        var numbers = new float[rows * size];
        var bytes = new sbyte[size];
        for (var at = 0; at < numbers.Length; at += size)
        {
            var scale = (float)reader.ReadHalf();
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(bytes.AsSpan()));
            NumberFormat.Scale(bytes, scale, numbers.AsSpan(at, size));
        }

        return numbers;
    }
}
