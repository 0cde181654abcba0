using System.Numerics.Tensors;
using Alaqat.Language;
using Alaqat.Train;

namespace Alaqat.Tests;

public sealed class NetworkTests
{
    [Theory]
    [InlineData(1, 5, 16, false)]
    [InlineData(3, 7, 80, false)]
    [InlineData(9, 4, 112, false)]
    [InlineData(6, 3, 48, true)]
    public void A_product_is_the_sum_over_the_steps(int n, int k, int m, bool transposed)
    {
        var (a, b, c) = (Some(n * k, 1), Some(k * m, 2), Some(n * m, 3));
        var expected = (float[])c.Clone();
        var (aRow, aStep) = transposed ? (1, n) : (k, 1);
        for (var i = 0; i < n; i++)
        {
            for (var s = 0; s < k; s++)
            {
                for (var j = 0; j < m; j++)
                    expected[(i * m) + j] += a[(i * aRow) + (s * aStep)] * b[(s * m) + j];
            }
        }

        Matrix.MultiplyAdd(a, aRow, aStep, n, k, b, m, m, c, m);

        Assert.All(c.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 0.0001f));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_gradient_is_what_small_changes_say(bool reverse)
    {
        const int Length = 4;
        const int Size = 16;
        var layer = new LstmLayer(Size, Size, reverse);
        var learner = new LstmLearner(layer, new Dice(7));
        learner.Refresh();
        var (x, wish) = (Some(Length * Size, 4), Some(Length * Size, 5));
        var output = new float[Length * Size];
        var xError = new float[Length * Size];

        learner.Forward(x, Length, output, Size);
        learner.Backward(x, Length, output, wish, Size, xError);

        Check(x, xError, 0, 17, 63);
        Check(layer.FromInput, learner.Parameters[0].Gradient, 3, 100, 700);
        Check(layer.FromHidden, learner.Parameters[1].Gradient, 5, 200, 900);
        Check(layer.Bias, learner.Parameters[2].Gradient, 1, 20, 40, 60);

        void Check(float[] numbers, float[] gradient, params int[] places) =>
            Assert.All(places, i => Assert.Equal(Slope(numbers, i), gradient[i], 0.002f));

        // What the output agrees with the wish, before and after a small change.
        float Slope(float[] numbers, int i)
        {
            var (old, step) = (numbers[i], 0.01f);
            numbers[i] = old + step;
            var above = Agreement();
            numbers[i] = old - step;
            var below = Agreement();
            numbers[i] = old;
            return (above - below) / (2 * step);
        }

        float Agreement()
        {
            var run = new float[Length * Size];
            layer.Run(x, Length, new float[Length * 4 * Size], new float[2 * Length * Size], run, Size);
            return TensorPrimitives.Dot(run, wish);
        }
    }

    static float[] Some(int count, ulong seed)
    {
        var numbers = new float[count];
        new Dice(seed).Fill(numbers, 1);
        return numbers;
    }
}
