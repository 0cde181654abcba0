using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Tests;

/// <summary>To the last bit what the library gives, in lengths that do and do not fill the lanes.</summary>
public sealed class FloatSpansTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(64)]
    [InlineData(100)]
    public void SumsAndProductsAreTheLibrarys(int length)
    {
        var random = new Random(length);
        float[] Numbers() => [.. Enumerable.Range(0, length).Select(_ => (random.NextSingle() - 0.5f) * 10)];
        var (a, b, c) = (Numbers(), Numbers(), Numbers());
        var expected = new float[length];

        TensorPrimitives.MultiplyAdd<float>(a, b, c, expected);
        var given = c.ToArray();
        FloatSpans.MultiplyAdd(a, b, given);
        Assert.Equal(expected, given);

        TensorPrimitives.Add<float>(a, c, expected);
        given = c.ToArray();
        FloatSpans.Add(a, given);
        Assert.Equal(expected, given);

        TensorPrimitives.Multiply<float>(a, b, expected);
        FloatSpans.Multiply(a, b, given);
        Assert.Equal(expected, given);

        TensorPrimitives.Multiply(a, 4, expected);
        FloatSpans.Scale(a, 4);
        Assert.Equal(expected, a);
        Assert.Equal(TensorPrimitives.IndexOfMax<float>(b), FloatSpans.IndexOfMax(b));
    }

    [Fact]
    public void TheFirstOfSeveralGreatestCounts() => Assert.Equal(1, FloatSpans.IndexOfMax([0, 2, 1, 2]));

    [Fact]
    public void NothingIsReadBeyondTheEnd()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FloatSpans.Add(new float[17], new float[16]));
        Assert.Throws<ArgumentOutOfRangeException>(() => FloatSpans.Multiply(new float[17], new float[16], new float[17]));
    }

    [Fact]
    public void EveryHalfIsWidenedToItsValue()
    {
        var halves = Enumerable.Range(0, ushort.MaxValue + 1).Select(bits => (ushort)bits).ToArray();
        var numbers = new float[halves.Length];
        NumberFormat.Widen(halves, numbers);

        Assert.All(halves, bits =>
        {
            var expected = (float)BitConverter.UInt16BitsToHalf(bits);
            if (float.IsNaN(expected))
                Assert.True(float.IsNaN(numbers[bits]));
            else
                Assert.Equal(BitConverter.SingleToUInt32Bits(expected), BitConverter.SingleToUInt32Bits(numbers[bits]));
        });
    }
}
