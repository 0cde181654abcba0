using System.Numerics.Tensors;

namespace Alaqat.Train;

/// <summary>Trained numbers with their gradient, stepped by Adam (Kingma and Ba 2015) and averaged over late steps.</summary>
sealed class Parameter
{
    const float Beta1 = 0.9f;
    const float Beta2 = 0.99f;

    readonly float[] _mean;
    readonly float[] _square;
    readonly float[] _scratch;
    readonly float[] _sum;
    int _samples;

    public Parameter(float[] value)
    {
        Value = value;
        Gradient = new float[value.Length];
        _mean = new float[value.Length];
        _square = new float[value.Length];
        _scratch = new float[value.Length];
        _sum = new float[value.Length];
    }

    public float[] Value { get; }

    public float[] Gradient { get; }

    /// <summary>One step for a range of the numbers; clears their gradient.</summary>
    /// <param name="step">Counts from 1.</param>
    public void Step(int step, float rate, float scale, int start, int length)
    {
        var gradient = Gradient.AsSpan(start, length);
        var mean = _mean.AsSpan(start, length);
        var square = _square.AsSpan(start, length);
        var scratch = _scratch.AsSpan(start, length);
        TensorPrimitives.Multiply(gradient, scale, gradient);
        TensorPrimitives.Multiply(mean, Beta1, mean);
        TensorPrimitives.MultiplyAdd(gradient, 1 - Beta1, mean, mean);
        TensorPrimitives.Multiply(gradient, gradient, scratch);
        TensorPrimitives.Multiply(square, Beta2, square);
        TensorPrimitives.MultiplyAdd(scratch, 1 - Beta2, square, square);
        var unbias = 1 / (1 - MathF.Pow(Beta2, Math.Min(step, 10_000)));
        TensorPrimitives.Multiply(square, unbias, scratch);
        TensorPrimitives.Sqrt(scratch, scratch);
        TensorPrimitives.Add(scratch, 1e-8f, scratch);
        TensorPrimitives.Divide(mean, scratch, scratch);
        var value = Value.AsSpan(start, length);
        TensorPrimitives.MultiplyAdd(scratch, -rate / (1 - MathF.Pow(Beta1, Math.Min(step, 10_000))), value, value);
        gradient.Clear();
    }

    /// <summary>Takes the numbers as they are now into the average.</summary>
    public void Sample()
    {
        TensorPrimitives.Add(_sum, Value, _sum);
        _samples++;
    }

    /// <summary>Puts the average in the numbers' place, where one was taken.</summary>
    public void Average()
    {
        if (_samples > 0)
            TensorPrimitives.Divide(_sum, _samples, Value);
    }
}
