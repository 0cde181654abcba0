using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alaqat.Language;

/// <summary>The activation <c>max(x, x / 10)</c> (Maas et al. 2013).</summary>
static class LeakyRectifier
{
    public const float Slope = 0.1f;

    const int Lane = 16;

    public static void Apply(Span<float> values)
    {
        ref var x = ref MemoryMarshal.GetReference(values);
        nuint i = 0;
        for (; i + Lane <= (nuint)values.Length; i += Lane)
        {
            var value = Vector512.LoadUnsafe(ref x, i);
            Vector512.MaxNative(value, value * Slope).StoreUnsafe(ref x, i);
        }

        for (; i < (nuint)values.Length; i++)
            Unsafe.Add(ref x, i) = Math.Max(Unsafe.Add(ref x, i), Unsafe.Add(ref x, i) * Slope);
    }
}
