using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alaqat.Language;

/// <summary>Products of small dense matrices, rows one after another in memory.</summary>
static class Matrix
{
    const int Lane = 16;

    /// <summary>
    /// <c>c[i, j] += Σ a[i, s] · b[s, j]</c> for <paramref name="n"/> rows, <paramref name="k"/> steps and <paramref name="m"/> columns.
    /// </summary>
    /// <param name="a">Left matrix; element (i, s) is at <c>i·aRow + s·aStep</c>, so that a transposed matrix needs no copy.</param>
    /// <param name="b">Right matrix, a row each step, rows <paramref name="bRow"/> apart.</param>
    /// <param name="m">Columns, a multiple of 16.</param>
    /// <param name="c">The sum, rows <paramref name="cRow"/> apart.</param>
    public static void MultiplyAdd(ReadOnlySpan<float> a, int aRow, int aStep, int n, int k, ReadOnlySpan<float> b, int bRow, int m, Span<float> c, int cRow)
    {
        if (n == 0 || k == 0 || m == 0)
            return;
        // The kernel reads without bounds checks, so the corners are checked here.
        _ = a[((n - 1) * aRow) + ((k - 1) * aStep)];
        _ = b[((k - 1) * bRow) + m - 1];
        _ = c[((n - 1) * cRow) + m - 1];
        ref var a0 = ref MemoryMarshal.GetReference(a);
        ref var b0 = ref MemoryMarshal.GetReference(b);
        ref var c0 = ref MemoryMarshal.GetReference(c);
        var i = 0;
        for (; i + 4 <= n; i += 4)
        {
            for (var j = 0; j < m; j += Lane)
                Four(ref Unsafe.Add(ref a0, i * aRow), aRow, aStep, k, ref Unsafe.Add(ref b0, j), bRow, ref Unsafe.Add(ref c0, (i * cRow) + j), cRow);
        }

        for (; i < n; i++)
            One(ref Unsafe.Add(ref a0, i * aRow), aStep, k, ref b0, bRow, m, ref Unsafe.Add(ref c0, i * cRow));
    }

    /// <summary>Writes the transpose of a matrix of <paramref name="rows"/> × <paramref name="columns"/>.</summary>
    public static void Transpose(ReadOnlySpan<float> matrix, int rows, int columns, Span<float> transposed)
    {
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
                transposed[(j * rows) + i] = matrix[(i * columns) + j];
        }
    }

    /// <summary>Numbers become probabilities, in place.</summary>
    public static void SoftMax(Span<float> scores) => TensorPrimitives.SoftMax(scores, scores);

    static void Four(ref float a, int aRow, int aStep, int k, ref float b, int bRow, ref float c, int cRow)
    {
        var (s0, s1, s2, s3) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
        nuint at = 0, right = 0;
        for (var s = 0; s < k; s++, at += (nuint)aStep, right += (nuint)bRow)
        {
            var row = Vector512.LoadUnsafe(ref b, right);
            s0 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, at)), row, s0);
            s1 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, at + (nuint)aRow)), row, s1);
            s2 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, at + (nuint)(2 * aRow))), row, s2);
            s3 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, at + (nuint)(3 * aRow))), row, s3);
        }

        Accumulate(s0, ref c, 0);
        Accumulate(s1, ref c, (nuint)cRow);
        Accumulate(s2, ref c, (nuint)(2 * cRow));
        Accumulate(s3, ref c, (nuint)(3 * cRow));
    }

    static void One(ref float a, int aStep, int k, ref float b, int bRow, int m, ref float c)
    {
        var j = 0;
        for (; j + (4 * Lane) <= m; j += 4 * Lane)
        {
            var (s0, s1, s2, s3) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
            nuint at = 0, right = (nuint)j;
            for (var s = 0; s < k; s++, at += (nuint)aStep, right += (nuint)bRow)
            {
                var left = Vector512.Create(Unsafe.Add(ref a, at));
                s0 = Vector512.FusedMultiplyAdd(left, Vector512.LoadUnsafe(ref b, right), s0);
                s1 = Vector512.FusedMultiplyAdd(left, Vector512.LoadUnsafe(ref b, right + Lane), s1);
                s2 = Vector512.FusedMultiplyAdd(left, Vector512.LoadUnsafe(ref b, right + (2 * Lane)), s2);
                s3 = Vector512.FusedMultiplyAdd(left, Vector512.LoadUnsafe(ref b, right + (3 * Lane)), s3);
            }

            Accumulate(s0, ref c, (nuint)j);
            Accumulate(s1, ref c, (nuint)j + Lane);
            Accumulate(s2, ref c, (nuint)j + (2 * Lane));
            Accumulate(s3, ref c, (nuint)j + (3 * Lane));
        }

        for (; j < m; j += Lane)
        {
            var sum = Vector512<float>.Zero;
            nuint at = 0, right = (nuint)j;
            for (var s = 0; s < k; s++, at += (nuint)aStep, right += (nuint)bRow)
                sum = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, at)), Vector512.LoadUnsafe(ref b, right), sum);
            Accumulate(sum, ref c, (nuint)j);
        }
    }

    static void Accumulate(Vector512<float> sum, ref float c, nuint at) => (Vector512.LoadUnsafe(ref c, at) + sum).StoreUnsafe(ref c, at);
}
