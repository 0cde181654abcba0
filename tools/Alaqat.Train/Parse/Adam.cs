using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Alaqat.Train.Parse;

/// <summary>
/// Adam (Kingma and Ba 2015) for one array of weights. For an embedding table only the rows that a batch touched move.
/// </summary>
/// <param name="weights">What is learned.</param>
/// <param name="gradient">As long as the weights; cleared by each step.</param>
/// <param name="rowWidth">Floats a row of an embedding table; 0 where all weights move at each step.</param>
sealed class Adam(float[] weights, float[] gradient, int rowWidth = 0)
{
    const float Beta1 = 0.9f;
    const float Beta2 = 0.95f;
    const float Epsilon = 1e-8f;

    readonly float[] _mean = new float[weights.Length];
    readonly float[] _square = new float[weights.Length];
    readonly List<int> _touched = [];
    readonly bool[] _isTouched = new bool[rowWidth == 0 ? 0 : weights.Length / rowWidth];
    int _steps;

    public ReadOnlySpan<float> Gradient => gradient;

    /// <summary>The gradient of one row, which the next step then moves.</summary>
    public Span<float> Touch(int row)
    {
        if (!_isTouched[row])
        {
            _isTouched[row] = true;
            _touched.Add(row);
        }

        return gradient.AsSpan(row * rowWidth, rowWidth);
    }

    /// <summary>Sum of the squares of the gradient.</summary>
    public double SquaredNorm()
    {
        if (rowWidth == 0)
            return TensorPrimitives.SumOfSquares<float>(gradient);
        var sum = 0.0;
        foreach (var row in _touched)
            sum += TensorPrimitives.SumOfSquares<float>(gradient.AsSpan(row * rowWidth, rowWidth));
        return sum;
    }

    /// <summary>Moves the weights against the gradient and clears it.</summary>
    /// <param name="rate">Learning rate.</param>
    /// <param name="scale">Factor of the gradient, for clipping.</param>
    public void Step(float rate, float scale)
    {
        _steps++;
        rate *= MathF.Sqrt(1 - MathF.Pow(Beta2, _steps)) / (1 - MathF.Pow(Beta1, _steps));
        if (rowWidth == 0)
        {
            Step(0, weights.Length, rate, scale);
            return;
        }

        foreach (var row in _touched)
        {
            Step(row * rowWidth, rowWidth, rate, scale);
            _isTouched[row] = false;
        }

        _touched.Clear();
    }

    void Step(int start, int length, float rate, float scale)
    {
        TensorPrimitives.Multiply(gradient.AsSpan(start, length), scale, gradient.AsSpan(start, length));
        var w = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan(start, length));
        var g = MemoryMarshal.Cast<float, Vector<float>>(gradient.AsSpan(start, length));
        var m = MemoryMarshal.Cast<float, Vector<float>>(_mean.AsSpan(start, length));
        var v = MemoryMarshal.Cast<float, Vector<float>>(_square.AsSpan(start, length));
        for (var i = 0; i < w.Length; i++)
        {
            m[i] = (Beta1 * m[i]) + ((1 - Beta1) * g[i]);
            v[i] = (Beta2 * v[i]) + ((1 - Beta2) * g[i] * g[i]);
            w[i] -= rate * m[i] / (Vector.SquareRoot(v[i]) + new Vector<float>(Epsilon));
        }

        for (var i = start + (w.Length * Vector<float>.Count); i < start + length; i++)
        {
            _mean[i] = (Beta1 * _mean[i]) + ((1 - Beta1) * gradient[i]);
            _square[i] = (Beta2 * _square[i]) + ((1 - Beta2) * gradient[i] * gradient[i]);
            weights[i] -= rate * _mean[i] / (MathF.Sqrt(_square[i]) + Epsilon);
        }

        gradient.AsSpan(start, length).Clear();
    }
}
