using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary>The two products that learning a <see cref="PackedMatrix"/> needs beside the forward one.</summary>
static class PackedGradient
{
    /// <summary>Adds to the gradient the sum over rows of x (columns from xColumn) times dy (columns from dyColumn).</summary>
    public static void AddWeights(Rows x, int xColumn, Rows dy, int dyColumn, PackedMatrix gradient)
    {
        if (xColumn + gradient.Inputs > x.Width || dyColumn + gradient.Outputs > dy.Width || x.Count != dy.Count)
            throw new ArgumentException("the shapes do not fit");
        if (gradient.Inputs % 4 != 0)
            throw new ArgumentException("the number of inputs is not a multiple of 4");
        if (x.Count == 0)
            return;
        for (var panel = 0; panel < gradient.Outputs / PackedMatrix.Panel; panel++)
        {
            ref var g = ref gradient.Values[panel * gradient.Inputs * PackedMatrix.Panel];
            ref var d = ref dy.Values[dyColumn + (panel * PackedMatrix.Panel)];
            for (var k = 0; k < gradient.Inputs; k += 4)
                FourInputs(ref x.Values[xColumn + k], x.Stride, ref d, dy.Stride, ref Unsafe.Add(ref g, k * PackedMatrix.Panel), x.Count);
        }
    }

    /// <summary>Writes the transpose of a matrix, so that <c>dx += dy × transpose</c> is a forward product.</summary>
    public static void Transpose(PackedMatrix matrix, PackedMatrix transpose)
    {
        for (var o = 0; o < matrix.Outputs; o++)
        {
            for (var i = 0; i < matrix.Inputs; i++)
                transpose[o, i] = matrix[i, o];
        }
    }

    static void FourInputs(ref float x, int xStride, ref float d, int dStride, ref float g, int rows)
    {
        Vector256<float> a0 = Vector256.LoadUnsafe(ref g), b0 = Vector256.LoadUnsafe(ref g, 8);
        Vector256<float> a1 = Vector256.LoadUnsafe(ref g, 16), b1 = Vector256.LoadUnsafe(ref g, 24);
        Vector256<float> a2 = Vector256.LoadUnsafe(ref g, 32), b2 = Vector256.LoadUnsafe(ref g, 40);
        Vector256<float> a3 = Vector256.LoadUnsafe(ref g, 48), b3 = Vector256.LoadUnsafe(ref g, 56);
        for (var row = 0; row < rows; row++)
        {
            ref var xr = ref Unsafe.Add(ref x, row * xStride);
            ref var dr = ref Unsafe.Add(ref d, row * dStride);
            var da = Vector256.LoadUnsafe(ref dr);
            var db = Vector256.LoadUnsafe(ref dr, 8);
            var v = Vector256.Create(xr);
            a0 = Vector256.MultiplyAddEstimate(v, da, a0);
            b0 = Vector256.MultiplyAddEstimate(v, db, b0);
            v = Vector256.Create(Unsafe.Add(ref xr, 1));
            a1 = Vector256.MultiplyAddEstimate(v, da, a1);
            b1 = Vector256.MultiplyAddEstimate(v, db, b1);
            v = Vector256.Create(Unsafe.Add(ref xr, 2));
            a2 = Vector256.MultiplyAddEstimate(v, da, a2);
            b2 = Vector256.MultiplyAddEstimate(v, db, b2);
            v = Vector256.Create(Unsafe.Add(ref xr, 3));
            a3 = Vector256.MultiplyAddEstimate(v, da, a3);
            b3 = Vector256.MultiplyAddEstimate(v, db, b3);
        }

        a0.StoreUnsafe(ref g);
        b0.StoreUnsafe(ref g, 8);
        a1.StoreUnsafe(ref g, 16);
        b1.StoreUnsafe(ref g, 24);
        a2.StoreUnsafe(ref g, 32);
        b2.StoreUnsafe(ref g, 40);
        a3.StoreUnsafe(ref g, 48);
        b3.StoreUnsafe(ref g, 56);
    }
}
