using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Runs one direction of a layer and carries the error back through it.</summary>
sealed class LstmLearner
{
    readonly LstmLayer _layer;
    readonly float[] _inputTransposed;
    readonly float[] _hiddenTransposed;
    readonly Parameter _fromInput;
    readonly Parameter _fromHidden;
    readonly Parameter _bias;
    float[] _gates = [];
    float[] _cells = [];

    public LstmLearner(LstmLayer layer, Dice dice)
    {
        _layer = layer;
        dice.Fill(layer.FromInput, MathF.Sqrt(3f / layer.Input));
        dice.Fill(layer.FromHidden, MathF.Sqrt(3f / layer.Hidden) * 0.7f);
        layer.Bias.AsSpan(layer.Hidden, layer.Hidden).Fill(1);
        _fromInput = new Parameter(layer.FromInput);
        _fromHidden = new Parameter(layer.FromHidden);
        _bias = new Parameter(layer.Bias);
        _inputTransposed = new float[layer.FromInput.Length];
        _hiddenTransposed = new float[layer.FromHidden.Length];
    }

    public Parameter[] Parameters => [_fromInput, _fromHidden, _bias];

    /// <summary>To be called when the weights have changed.</summary>
    public void Refresh()
    {
        Matrix.Transpose(_layer.FromInput, _layer.Input, 4 * _layer.Hidden, _inputTransposed);
        Matrix.Transpose(_layer.FromHidden, _layer.Hidden, 4 * _layer.Hidden, _hiddenTransposed);
    }

    public void Forward(float[] x, int length, Span<float> output, int outputRow)
    {
        _gates = new float[length * 4 * _layer.Hidden];
        _cells = new float[2 * length * _layer.Hidden];
        _layer.Run(x, length, _gates, _cells, output, outputRow);
    }

    /// <summary>Adds to the gradients of the weights and of the input; overwrites the gates of the last run.</summary>
    /// <param name="output">What the run gave, rows <paramref name="row"/> apart.</param>
    /// <param name="error">Gradient of that, rows the same.</param>
    public void Backward(float[] x, int length, ReadOnlySpan<float> output, ReadOnlySpan<float> error, int row, float[] inputError)
    {
        var hidden = _layer.Hidden;
        var width = 4 * hidden;
        Span<float> hiddenError = new float[hidden];
        Span<float> cellError = new float[hidden];
        for (var step = length - 1; step >= 0; step--)
        {
            var t = _layer.Reverse ? length - 1 - step : step;
            TensorPrimitives.Add(hiddenError, error.Slice(t * row, hidden), hiddenError);
            var before = step > 0 ? _cells.AsSpan(_layer.Before(t) * hidden, hidden) : default;
            Gates(_gates.AsSpan(t * width, width), before, _cells.AsSpan((length + t) * hidden, hidden), hiddenError, cellError);
            hiddenError.Clear();
            if (step > 0)
                Matrix.MultiplyAdd(_gates.AsSpan(t * width, width), 0, 1, 1, width, _hiddenTransposed, hidden, hidden, hiddenError, hidden);
        }

        // From here on the gates hold their gradients.
        Matrix.MultiplyAdd(x, 1, _layer.Input, _layer.Input, length, _gates, width, width, _fromInput.Gradient, width);
        Matrix.MultiplyAdd(_gates, width, 1, length, width, _inputTransposed, _layer.Input, _layer.Input, inputError, _layer.Input);
        var (first, after) = _layer.Reverse ? (row, 0) : (0, width);
        if (length > 1)
            Matrix.MultiplyAdd(output[first..], 1, row, hidden, length - 1, _gates.AsSpan(after), width, width, _fromHidden.Gradient, width);
        for (var t = 0; t < length; t++)
            TensorPrimitives.Add(_bias.Gradient, _gates.AsSpan(t * width, width), _bias.Gradient);
    }

    /// <summary>Turns open gates into the gradients of what opened them, and the cell's error into that of the cell before.</summary>
    static void Gates(Span<float> gates, ReadOnlySpan<float> before, ReadOnlySpan<float> squashed, ReadOnlySpan<float> hiddenError, Span<float> cellError)
    {
        var hidden = squashed.Length;
        for (var k = 0; k < hidden; k++)
        {
            var (input, forget, output, candidate) = (gates[k], gates[hidden + k], gates[(2 * hidden) + k], gates[(3 * hidden) + k]);
            var cell = cellError[k] + (hiddenError[k] * output * (1 - (squashed[k] * squashed[k])));
            gates[k] = cell * candidate * input * (1 - input);
            gates[hidden + k] = before.IsEmpty ? 0 : cell * before[k] * forget * (1 - forget);
            gates[(2 * hidden) + k] = hiddenError[k] * squashed[k] * output * (1 - output);
            gates[(3 * hidden) + k] = cell * input * (1 - (candidate * candidate));
            cellError[k] = cell * forget;
        }
    }
}
