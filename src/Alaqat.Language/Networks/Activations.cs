using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alaqat.Language;

/// <summary>
/// The squashing functions of long short-term memory over spans, right to a few units of the 24th bit. Written out for the
/// reason of <see cref="FloatSpans"/>, and for floats alone, which is faster than going by way of doubles.
/// </summary>
static class Activations
{
    const int Lane = 16;

    /// <summary>Beyond it both functions are at their ends.</summary>
    const float Farthest = 87;

    const float Log2OfE = 1.44269504f;

    /// <summary>1.5 · 2²³: added to a number of moderate size it leaves the nearest whole number in the low bits.</summary>
    const float Rounder = 12582912f;

    /// <summary>The logarithm of 2 in two parts, the first with so few bits that whole numbers times it are exact.</summary>
    const float Ln2High = 0.693359375f;

    const float Ln2Low = -2.12194440e-4f;

    const int ExponentBias = 127;
    const int MantissaBits = 23;

    /// <summary><c>1 / (1 + e⁻ˣ)</c>, in place.</summary>
    public static void Sigmoid(Span<float> values)
    {
        var whole = values.Length - (values.Length % Lane);
        ref var x = ref MemoryMarshal.GetReference(values);
        for (nuint i = 0; i < (nuint)whole; i += Lane)
            Sigmoid(Vector512.LoadUnsafe(ref x, i)).StoreUnsafe(ref x, i);
        if (whole == values.Length)
            return;
        Span<float> rest = stackalloc float[Lane];
        values[whole..].CopyTo(rest);
        Sigmoid(rest);
        rest[..(values.Length - whole)].CopyTo(values[whole..]);
    }

    /// <summary><c>tanh x</c> of every number of <paramref name="values"/>.</summary>
    /// <param name="result">As long, or the same span.</param>
    public static void Tanh(ReadOnlySpan<float> values, Span<float> result)
    {
        var whole = values.Length - (values.Length % Lane);
        ref var x = ref MemoryMarshal.GetReference(values);
        ref var y = ref MemoryMarshal.GetReference(result[..values.Length]);
        for (nuint i = 0; i < (nuint)whole; i += Lane)
            Tanh(Vector512.LoadUnsafe(ref x, i)).StoreUnsafe(ref y, i);
        if (whole == values.Length)
            return;
        Span<float> rest = stackalloc float[Lane];
        values[whole..].CopyTo(rest);
        Tanh(rest, rest);
        rest[..(values.Length - whole)].CopyTo(result[whole..]);
    }

    static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    /// <summary>From <c>e^(−2|x|)</c>, which never grows, with the sign put back.</summary>
    static Vector512<float> Tanh(Vector512<float> x)
    {
        var power = Exp(Vector512.Abs(x) * -2);
        var size = (Vector512<float>.One - power) / (Vector512<float>.One + power);
        return Vector512.ConditionalSelect(Vector512.Create(-0f), x, size);
    }

    /// <summary><c>eˣ = 2ⁿ · eʳ</c> with |r| at most half the logarithm of 2, where eight terms of the series are enough.</summary>
    static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.MinNative(Vector512.MaxNative(x, Vector512.Create(-Farthest)), Vector512.Create(Farthest));
        var shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(Log2OfE), Vector512.Create(Rounder));
        var n = shifted - Vector512.Create(Rounder);
        var r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-Ln2High), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-Ln2Low), r);
        var sum = Vector512.Create(1 / 5040f);
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(1 / 720f));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(1 / 120f));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(1 / 24f));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(1 / 6f));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512.Create(0.5f));
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512<float>.One);
        sum = Vector512.FusedMultiplyAdd(sum, r, Vector512<float>.One);
        var exponent = shifted.AsInt32() + Vector512.Create(ExponentBias);
        return sum * Vector512.ShiftLeft(exponent, MantissaBits).AsSingle();
    }
}
