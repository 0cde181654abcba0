using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alaqat.Language;

/// <summary>
/// Sums and products of spans of numbers, number by number, as <c>TensorPrimitives</c> gives them. That library is generic, so
/// nothing of it is compiled before the program runs, and compiling it took a tenth of the time to the first claim.
/// </summary>
static class FloatSpans
{
    const int Lane = 16;

    /// <summary><c>sum[i] += row[i]</c> for every number of <paramref name="row"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sum"/> is shorter.</exception>
    public static void Add(ReadOnlySpan<float> row, Span<float> sum)
    {
        ref var a = ref First(row, row.Length);
        ref var c = ref MemoryMarshal.GetReference(sum[..row.Length]);
        nuint i = 0;
        for (; i + Lane <= (nuint)row.Length; i += Lane)
            (Vector512.LoadUnsafe(ref c, i) + Vector512.LoadUnsafe(ref a, i)).StoreUnsafe(ref c, i);
        for (; i < (nuint)row.Length; i++)
            Unsafe.Add(ref c, i) += Unsafe.Add(ref a, i);
    }

    /// <summary><c>values[i] *= factor</c>.</summary>
    public static void Scale(Span<float> values, float factor)
    {
        ref var a = ref MemoryMarshal.GetReference(values);
        nuint i = 0;
        for (; i + Lane <= (nuint)values.Length; i += Lane)
            (Vector512.LoadUnsafe(ref a, i) * factor).StoreUnsafe(ref a, i);
        for (; i < (nuint)values.Length; i++)
            Unsafe.Add(ref a, i) *= factor;
    }

    /// <summary><c>product[i] = left[i] · right[i]</c> for every number of <paramref name="left"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of the others is shorter.</exception>
    public static void Multiply(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> product)
    {
        ref var a = ref First(left, left.Length);
        ref var b = ref First(right, left.Length);
        ref var c = ref First(product, left.Length);
        nuint i = 0;
        for (; i + Lane <= (nuint)left.Length; i += Lane)
            (Vector512.LoadUnsafe(ref a, i) * Vector512.LoadUnsafe(ref b, i)).StoreUnsafe(ref c, i);
        for (; i < (nuint)left.Length; i++)
            Unsafe.Add(ref c, i) = Unsafe.Add(ref a, i) * Unsafe.Add(ref b, i);
    }

    /// <summary><c>sum[i] += left[i] · right[i]</c> for every number of <paramref name="left"/>, rounded after each step.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of the others is shorter.</exception>
    public static void MultiplyAdd(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> sum)
    {
        ref var a = ref First(left, left.Length);
        ref var b = ref First(right, left.Length);
        ref var c = ref First(sum, left.Length);
        nuint i = 0;
        for (; i + Lane <= (nuint)left.Length; i += Lane)
            ((Vector512.LoadUnsafe(ref a, i) * Vector512.LoadUnsafe(ref b, i)) + Vector512.LoadUnsafe(ref c, i)).StoreUnsafe(ref c, i);
        for (; i < (nuint)left.Length; i++)
            Unsafe.Add(ref c, i) += Unsafe.Add(ref a, i) * Unsafe.Add(ref b, i);
    }

    /// <summary>Where the greatest number stands first; −1 for none.</summary>
    public static int IndexOfMax(ReadOnlySpan<float> values)
    {
        var best = values.IsEmpty ? -1 : 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[best])
                best = i;
        }

        return best;
    }

    /// <summary>The first of so many numbers, which must be there: the loops read without checking bounds.</summary>
    static ref float First(ReadOnlySpan<float> values, int count) => ref MemoryMarshal.GetReference(values[..count]);
}
