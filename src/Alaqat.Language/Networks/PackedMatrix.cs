using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alaqat.Language;

/// <summary>
/// A weight matrix from <see cref="Inputs"/> to <see cref="Outputs"/> (a multiple of 16), kept in panels of 16 outputs:
/// the weight from i to o is <c>Values[(o / 16 * Inputs + i) * 16 + o % 16]</c>. A panel is read front to back by
/// the innermost loop (Goto and van de Geijn 2008, Anatomy of high-performance matrix multiplication).
/// </summary>
sealed class PackedMatrix
{
    public const int Panel = 16;

    public PackedMatrix(int inputs, int outputs)
    {
        if (outputs % Panel != 0)
            throw new ArgumentException($"{outputs} outputs are not a multiple of {Panel}", nameof(outputs));
        Inputs = inputs;
        Outputs = outputs;
        Values = new float[inputs * outputs];
    }

    public int Inputs { get; }

    public int Outputs { get; }

    public float[] Values { get; }

    public ref float this[int input, int output] => ref Values[((output / Panel * Inputs) + input) * Panel + (output % Panel)];

    /// <summary>Adds to columns <c>[yColumn, yColumn + Outputs)</c> of each row of y the product of x's columns from xColumn with this.</summary>
    public void MultiplyAdd(Rows x, int xColumn, Rows y, int yColumn)
    {
        if (xColumn + Inputs > x.Width || yColumn + Outputs > y.Width || x.Count != y.Count)
            throw new ArgumentException("the shapes do not fit");
        if (x.Count == 0)
            return;
        ref var input = ref x.Values[xColumn];
        for (var panel = 0; panel < Outputs / Panel; panel++)
        {
            ref var weights = ref Values[panel * Inputs * Panel];
            ref var output = ref y.Values[yColumn + (panel * Panel)];
            var row = 0;
            for (; row + 4 <= x.Count; row += 4)
                FourRows(ref Unsafe.Add(ref input, row * x.Stride), x.Stride, ref weights, ref Unsafe.Add(ref output, row * y.Stride), y.Stride, Inputs);
            for (; row < x.Count; row++)
                OneRow(ref Unsafe.Add(ref input, row * x.Stride), ref weights, ref Unsafe.Add(ref output, row * y.Stride), Inputs);
        }
    }

    /// <summary>Adds the product of one row with this to y.</summary>
    public void MultiplyAdd(ReadOnlySpan<float> x, Span<float> y)
    {
        if (x.Length != Inputs || y.Length != Outputs)
            throw new ArgumentException("the shapes do not fit");
        ref var input = ref MemoryMarshal.GetReference(x);
        ref var output = ref MemoryMarshal.GetReference(y);
        var panel = 0;
        for (; panel + 4 <= Outputs / Panel; panel += 4)
            FourPanels(ref input, ref Values[panel * Inputs * Panel], ref Unsafe.Add(ref output, panel * Panel), Inputs);
        for (; panel < Outputs / Panel; panel++)
            OneRow(ref input, ref Values[panel * Inputs * Panel], ref Unsafe.Add(ref output, panel * Panel), Inputs);
    }

    static void FourRows(ref float x, int xStride, ref float w, ref float y, int yStride, int inputs)
    {
        ref var x1 = ref Unsafe.Add(ref x, xStride);
        ref var x2 = ref Unsafe.Add(ref x1, xStride);
        ref var x3 = ref Unsafe.Add(ref x2, xStride);
        ref var y1 = ref Unsafe.Add(ref y, yStride);
        ref var y2 = ref Unsafe.Add(ref y1, yStride);
        ref var y3 = ref Unsafe.Add(ref y2, yStride);
        Vector256<float> a0 = Vector256.LoadUnsafe(ref y), b0 = Vector256.LoadUnsafe(ref y, 8);
        Vector256<float> a1 = Vector256.LoadUnsafe(ref y1), b1 = Vector256.LoadUnsafe(ref y1, 8);
        Vector256<float> a2 = Vector256.LoadUnsafe(ref y2), b2 = Vector256.LoadUnsafe(ref y2, 8);
        Vector256<float> a3 = Vector256.LoadUnsafe(ref y3), b3 = Vector256.LoadUnsafe(ref y3, 8);
        for (var k = 0; k < inputs; k++)
        {
            var wa = Vector256.LoadUnsafe(ref w, (nuint)(k * Panel));
            var wb = Vector256.LoadUnsafe(ref w, (nuint)((k * Panel) + 8));
            var v = Vector256.Create(Unsafe.Add(ref x, k));
            a0 = Vector256.MultiplyAddEstimate(v, wa, a0);
            b0 = Vector256.MultiplyAddEstimate(v, wb, b0);
            v = Vector256.Create(Unsafe.Add(ref x1, k));
            a1 = Vector256.MultiplyAddEstimate(v, wa, a1);
            b1 = Vector256.MultiplyAddEstimate(v, wb, b1);
            v = Vector256.Create(Unsafe.Add(ref x2, k));
            a2 = Vector256.MultiplyAddEstimate(v, wa, a2);
            b2 = Vector256.MultiplyAddEstimate(v, wb, b2);
            v = Vector256.Create(Unsafe.Add(ref x3, k));
            a3 = Vector256.MultiplyAddEstimate(v, wa, a3);
            b3 = Vector256.MultiplyAddEstimate(v, wb, b3);
        }

        a0.StoreUnsafe(ref y);
        b0.StoreUnsafe(ref y, 8);
        a1.StoreUnsafe(ref y1);
        b1.StoreUnsafe(ref y1, 8);
        a2.StoreUnsafe(ref y2);
        b2.StoreUnsafe(ref y2, 8);
        a3.StoreUnsafe(ref y3);
        b3.StoreUnsafe(ref y3, 8);
    }

    static void FourPanels(ref float x, ref float w, ref float y, int inputs)
    {
        ref var w1 = ref Unsafe.Add(ref w, inputs * Panel);
        ref var w2 = ref Unsafe.Add(ref w1, inputs * Panel);
        ref var w3 = ref Unsafe.Add(ref w2, inputs * Panel);
        Vector256<float> a0 = Vector256.LoadUnsafe(ref y), b0 = Vector256.LoadUnsafe(ref y, 8);
        Vector256<float> a1 = Vector256.LoadUnsafe(ref y, 16), b1 = Vector256.LoadUnsafe(ref y, 24);
        Vector256<float> a2 = Vector256.LoadUnsafe(ref y, 32), b2 = Vector256.LoadUnsafe(ref y, 40);
        Vector256<float> a3 = Vector256.LoadUnsafe(ref y, 48), b3 = Vector256.LoadUnsafe(ref y, 56);
        for (var k = 0; k < inputs; k++)
        {
            var v = Vector256.Create(Unsafe.Add(ref x, k));
            var at = (nuint)(k * Panel);
            a0 = Vector256.MultiplyAddEstimate(v, Vector256.LoadUnsafe(ref w, at), a0);
            b0 = Vector256.MultiplyAddEstimate(v, Vector256.LoadUnsafe(ref w, at + 8), b0);
            a1 = Vector256.MultiplyAddEstimate(v, Vector256.LoadUnsafe(ref w1, at), a1);
            b1 = Vector256.MultiplyAddEstimate(v, Vector256.LoadUnsafe(ref w1, at + 8), b1);
            a2 = Vector256.MultiplyAddEstimate(v, Vector256.LoadUnsafe(ref w2, at), a2);
            b2 = Vector256.MultiplyAddEstimate(v, Vector256.LoadUnsafe(ref w2, at + 8), b2);
            a3 = Vector256.MultiplyAddEstimate(v, Vector256.LoadUnsafe(ref w3, at), a3);
            b3 = Vector256.MultiplyAddEstimate(v, Vector256.LoadUnsafe(ref w3, at + 8), b3);
        }

        a0.StoreUnsafe(ref y);
        b0.StoreUnsafe(ref y, 8);
        a1.StoreUnsafe(ref y, 16);
        b1.StoreUnsafe(ref y, 24);
        a2.StoreUnsafe(ref y, 32);
        b2.StoreUnsafe(ref y, 40);
        a3.StoreUnsafe(ref y, 48);
        b3.StoreUnsafe(ref y, 56);
    }

    static void OneRow(ref float x, ref float w, ref float y, int inputs)
    {
        Vector256<float> a = Vector256.LoadUnsafe(ref y), b = Vector256.LoadUnsafe(ref y, 8);
        for (var k = 0; k < inputs; k++)
        {
            var v = Vector256.Create(Unsafe.Add(ref x, k));
            a = Vector256.MultiplyAddEstimate(v, Vector256.LoadUnsafe(ref w, (nuint)(k * Panel)), a);
            b = Vector256.MultiplyAddEstimate(v, Vector256.LoadUnsafe(ref w, (nuint)((k * Panel) + 8)), b);
        }

        a.StoreUnsafe(ref y);
        b.StoreUnsafe(ref y, 8);
    }
}
