using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class ActivationsTests
{
    /// <summary>Around 0, over the range where the functions bend, far beyond it, and in spans that do not fill the last lane.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(1003)]
    public void TheyAreWhatTheyApproximate(int length)
    {
        var values = new float[length];
        for (var i = 0; i < length; i++)
            values[i] = MathF.Pow((i % 101) - 50, 3) / 5000f * (i % 3 == 0 ? 5 : 1);
        var sigmoid = values.ToArray();
        var tanh = new float[length];

        Activations.Sigmoid(sigmoid);
        Activations.Tanh(values, tanh);

        for (var i = 0; i < length; i++)
        {
            Assert.Equal(1 / (1 + Math.Exp(-(double)values[i])), sigmoid[i], 2e-7);
            Assert.Equal(Math.Tanh(values[i]), tanh[i], 2e-7);
        }
    }

    [Fact]
    public void TheEndsAreReached()
    {
        float[] values = [float.NegativeInfinity, -1e30f, 0, 1e30f, float.PositiveInfinity];
        var tanh = new float[5];
        Activations.Tanh(values, tanh);
        Activations.Sigmoid(values);

        Assert.Equal([-1, -1, 0, 1, 1], tanh);
        Assert.Equal([0, 0, 0.5f, 1, 1], values, (expected, given) => Math.Abs(expected - given) < 1e-30f);
    }
}
