using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alaqat.Language;

/// <summary>Numbers in model files, in fewer bits than in memory.</summary>
static class NumberFormat
{
    const int HalvesAtOnce = 1 << 15;

    /// <summary>As 16-bit floats.</summary>
    public static void WriteHalves(BinaryWriter writer, ReadOnlySpan<float> numbers)
    {
        var halves = new Half[numbers.Length];
        TensorPrimitives.ConvertToHalf(numbers, halves);
        writer.Write(MemoryMarshal.AsBytes(halves.AsSpan()));
    }

    public static void ReadHalves(BinaryReader reader, Span<float> numbers)
    {
        // A piece at a time, so that a model is not held twice.
        var halves = new ushort[Math.Min(numbers.Length, HalvesAtOnce)];
        while (!numbers.IsEmpty)
        {
            var part = halves.AsSpan(0, Math.Min(numbers.Length, halves.Length));
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(part));
            Widen(part, numbers);
            numbers = numbers[part.Length..];
        }
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

    /// <summary>16-bit floats to floats of the same value: the exponent is put right by a multiplication, which is exact.</summary>
    internal static void Widen(ReadOnlySpan<ushort> halves, Span<float> numbers)
    {
        ref var from = ref MemoryMarshal.GetReference(halves);
        ref var to = ref MemoryMarshal.GetReference(numbers[..halves.Length]);
        nuint i = 0;
        for (; i + (nuint)Vector256<ushort>.Count <= (nuint)halves.Length; i += (nuint)Vector256<ushort>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref from, i));
            Widen(low).StoreUnsafe(ref to, i);
            Widen(high).StoreUnsafe(ref to, i + (nuint)Vector256<float>.Count);
        }

        for (; i < (nuint)halves.Length; i++)
            Unsafe.Add(ref to, i) = (float)BitConverter.UInt16BitsToHalf(Unsafe.Add(ref from, i));
    }

    static Vector256<float> Widen(Vector256<uint> half)
    {
        const uint Infinite = 0x7C00u << 13;
        const float Rebias = 5.192296858534828e33f; // 2^112
        var size = (half & Vector256.Create(0x7FFFu)) << 13;
        var value = (size.AsSingle() * Rebias).AsUInt32();
        var endless = Vector256.GreaterThanOrEqual(size, Vector256.Create(Infinite)) & Vector256.Create(0x7F800000u);
        return (value | endless | ((half & Vector256.Create(0x8000u)) << 16)).AsSingle();
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
