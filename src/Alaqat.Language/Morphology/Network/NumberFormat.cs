using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Alaqat.Language;

/// <summary>Numbers in model files, in fewer bits than in memory.</summary>
static class NumberFormat
{
    /// <summary>As 16-bit floats.</summary>
    public static void WriteHalves(BinaryWriter writer, ReadOnlySpan<float> numbers)
    {
        var halves = new Half[numbers.Length];
        TensorPrimitives.ConvertToHalf(numbers, halves);
        writer.Write(MemoryMarshal.AsBytes(halves.AsSpan()));
    }

    public static void ReadHalves(BinaryReader reader, Span<float> numbers)
    {
        var halves = new Half[numbers.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        TensorPrimitives.ConvertToSingle(halves, numbers);
    }

    /// <summary>As signed bytes with one scale a row.</summary>
    public static void WriteBytes(BinaryWriter writer, ReadOnlySpan<float> numbers, int size)
    {
        for (var at = 0; at < numbers.Length; at += size)
        {
            var row = numbers.Slice(at, size);
            var scale = MathF.Abs(TensorPrimitives.MaxMagnitude(row)) / 127;
            writer.Write(scale);
            foreach (var number in row)
                writer.Write(scale > 0 ? (sbyte)MathF.Round(number / scale) : (sbyte)0);
        }
    }

    public static float[] ReadBytes(BinaryReader reader, int rows, int size)
    {
        var numbers = new float[rows * size];
        var bytes = new sbyte[size];
        for (var at = 0; at < numbers.Length; at += size)
        {
            var scale = reader.ReadSingle();
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(bytes.AsSpan()));
            Scale(bytes, scale, numbers.AsSpan(at, size));
        }

        return numbers;
    }

    /// <summary>Fills an array of whole numbers as they lie in memory.</summary>
    public static void ReadAll<T>(BinaryReader reader, T[] numbers)
        where T : unmanaged => reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));

    /// <summary>Compiled well at once: models are read before the runtime could find that this loop is hot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scale(ReadOnlySpan<sbyte> bytes, float scale, Span<float> numbers)
    {
        for (var i = 0; i < bytes.Length; i++)
            numbers[i] = bytes[i] * scale;
    }
}
