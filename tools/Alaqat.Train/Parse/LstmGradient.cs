using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train.Parse;

/// <summary>Backpropagation through time for one <see cref="Lstm"/>. Keeps its working space between batches.</summary>
sealed class LstmGradient(Lstm layer)
{
    readonly PackedMatrix _inputTranspose = new(layer.Input.Outputs, layer.Input.Inputs);
    readonly PackedMatrix _recurrentTranspose = new(layer.Recurrent.Outputs, layer.Recurrent.Inputs);
    readonly Rows _gateGradients = new(4 * layer.Size);
    readonly Rows _previous = new(layer.Size);
    readonly float[] _hidden = new float[layer.Size];
    readonly float[] _cell = new float[layer.Size];
    readonly float[] _tanh = new float[layer.Size];

    /// <param name="x">The input of the forward run; gates, cells, y and column as it left them.</param>
    /// <param name="dy">Gradient of y; its columns from <paramref name="column"/> are read.</param>
    /// <param name="dx">Receives, added, the gradient of x.</param>
    /// <param name="gradient">Receives, added, the gradients of the weights.</param>
    public void Run(Rows x, ReadOnlySpan<int> bounds, Rows gates, Rows cells, Rows y, int column, Rows dy, Rows dx, Lstm gradient)
    {
        var size = layer.Size;
        PackedGradient.Transpose(layer.Input, _inputTranspose);
        PackedGradient.Transpose(layer.Recurrent, _recurrentTranspose);
        _gateGradients.Reset(x.Count);
        _previous.Reset(x.Count);
        for (var s = 0; s + 1 < bounds.Length; s++)
        {
            Array.Clear(_hidden);
            Array.Clear(_cell);
            for (var k = bounds[s + 1] - 1; k >= bounds[s]; k--)
            {
                var t = layer.Backward ? bounds[s] + bounds[s + 1] - 1 - k : k;
                var before = k == bounds[s] ? -1 : layer.Backward ? t + 1 : t - 1;
                if (before >= 0)
                    y[before].Slice(column, size).CopyTo(_previous[t]);
                TensorPrimitives.Add(_hidden, dy[t].Slice(column, size), _hidden);
                Step(gates[t], cells[t], before < 0 ? default : cells[before], _gateGradients[t]);
                Array.Clear(_hidden);
                _recurrentTranspose.MultiplyAdd(_gateGradients[t], _hidden);
            }
        }

        for (var t = 0; t < x.Count; t++)
            TensorPrimitives.Add(gradient.Bias, _gateGradients[t], gradient.Bias);
        PackedGradient.AddWeights(x, 0, _gateGradients, 0, gradient.Input);
        PackedGradient.AddWeights(_previous, 0, _gateGradients, 0, gradient.Recurrent);
        _inputTranspose.MultiplyAdd(_gateGradients, 0, dx, 0);
    }

    void Step(ReadOnlySpan<float> gates, ReadOnlySpan<float> cell, ReadOnlySpan<float> before, Span<float> gradients)
    {
        var size = layer.Size;
        TensorPrimitives.Tanh(cell, _tanh);
        for (var j = 0; j < size; j++)
        {
            var (i, f, o, g) = (gates[j], gates[size + j], gates[(2 * size) + j], gates[(3 * size) + j]);
            var tanh = _tanh[j];
            var dc = _cell[j] + (_hidden[j] * o * (1 - (tanh * tanh)));
            gradients[j] = dc * g * i * (1 - i);
            gradients[size + j] = before.IsEmpty ? 0 : dc * before[j] * f * (1 - f);
            gradients[(2 * size) + j] = _hidden[j] * tanh * o * (1 - o);
            gradients[(3 * size) + j] = dc * i * (1 - (g * g));
            _cell[j] = dc * f;
        }
    }
}
