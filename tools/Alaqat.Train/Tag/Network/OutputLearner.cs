using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>
/// Learns an output layer by the likelihood of the allowed answers. Each answer's weights are its own plus those
/// of its parts, so that rare answers share; the layer holds the sums.
/// </summary>
sealed class OutputLearner
{
    readonly OutputLayer _layer;
    readonly int[][] _parts;
    readonly int _partCount;
    readonly Parameter _own;
    readonly Parameter _shared;
    readonly Parameter _bias;
    readonly float[] _gradient;
    readonly float[] _transposed;

    /// <param name="parts">For each answer its parts, numbers below <paramref name="partCount"/>; empty lists for none.</param>
    public OutputLearner(OutputLayer layer, int[][] parts, int partCount)
    {
        _layer = layer;
        _parts = parts;
        _partCount = partCount;
        _own = new Parameter(new float[layer.Weights.Length]);
        _shared = new Parameter(new float[layer.Input * partCount]);
        _bias = new Parameter(layer.Bias);
        layer.Bias.AsSpan(layer.Count).Fill(-30);
        _gradient = new float[layer.Weights.Length];
        _transposed = new float[layer.Weights.Length];
    }

    public Parameter[] Parameters => [_own, _shared, _bias];

    /// <summary>Puts own and shared weights together into the layer. To be called when they have changed.</summary>
    public void Refresh()
    {
        _own.Value.CopyTo(_layer.Weights, 0);
        for (var i = 0; i < _layer.Input; i++)
        {
            var row = _layer.Weights.AsSpan(i * _layer.Padded, _layer.Padded);
            var shared = _shared.Value.AsSpan(i * _partCount, _partCount);
            for (var a = 0; a < _parts.Length; a++)
            {
                foreach (var part in _parts[a])
                    row[a] += shared[part];
            }
        }

        Matrix.Transpose(_layer.Weights, _layer.Input, _layer.Padded, _transposed);
    }

    /// <summary>Adds the gradient of the sum of errors of all words; returns that sum.</summary>
    /// <param name="allowed">The right answers of each word; none where the word does not count.</param>
    public double Learn(float[] input, int length, Func<int, int[]> allowed, float weight, float[] inputError)
    {
        var scores = new float[length * _layer.Padded];
        _layer.Score(input, length, scores);
        var loss = 0.0;
        for (var t = 0; t < length; t++)
        {
            var row = scores.AsSpan(t * _layer.Padded, _layer.Padded);
            var answers = allowed(t);
            if (answers.Length == 0)
            {
                row.Clear();
                continue;
            }

            Matrix.SoftMax(row);
            var right = 0f;
            foreach (var answer in answers)
                right += row[answer];
            right = MathF.Max(right, 1e-10f);
            loss -= Math.Log(right) * weight;
            foreach (var answer in answers)
                row[answer] -= row[answer] / right;
            TensorPrimitives.Multiply(row, weight, row);
            TensorPrimitives.Add(_bias.Gradient, row, _bias.Gradient);
        }

        Matrix.MultiplyAdd(input, 1, _layer.Input, _layer.Input, length, scores, _layer.Padded, _layer.Padded, _gradient, _layer.Padded);
        Matrix.MultiplyAdd(scores, _layer.Padded, 1, length, _layer.Padded, _transposed, _layer.Input, _layer.Input, inputError, _layer.Input);
        return loss;
    }

    /// <summary>Shares the gathered gradient out. To be called before the parameters step.</summary>
    public void Gather()
    {
        _gradient.CopyTo(_own.Gradient, 0);
        for (var i = 0; i < _layer.Input; i++)
        {
            var row = _gradient.AsSpan(i * _layer.Padded, _layer.Padded);
            var shared = _shared.Gradient.AsSpan(i * _partCount, _partCount);
            for (var a = 0; a < _parts.Length; a++)
            {
                foreach (var part in _parts[a])
                    shared[part] += row[a];
            }
        }

        Array.Clear(_gradient);
    }
}
