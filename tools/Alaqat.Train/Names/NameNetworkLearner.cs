using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Trains a <see cref="NameNetwork"/> by the likelihood of the label sequences that the corpora allow.</summary>
sealed class NameNetworkLearner
{
    const int Labels = NameLabels.Count;

    readonly NameNetwork _network;
    readonly NameTrainingOptions _options;
    readonly Dice _dice;
    readonly LstmLearner _forward;
    readonly LstmLearner _backward;
    readonly Parameter _embedding;
    readonly Parameter _output;
    readonly Parameter _bias;
    readonly Parameter _transitions = new(new float[(Labels + 1) * Labels]);
    readonly Parameter[] _dense;
    readonly float[] _outputTransposed;
    readonly HashSet<int> _touched = [];
    readonly ChainMarginals _free = new();
    readonly ChainMarginals _held = new();
    int _step;

    public NameNetworkLearner(NameNetwork network, NameTrainingOptions options)
    {
        _network = network;
        _options = options;
        _dice = new Dice((ulong)options.Seed);
        _dice.Fill(network.Features.Values, 0.2f);
        _embedding = new Parameter(network.Features.Values);
        _forward = new LstmLearner(network.Forward, _dice);
        _backward = new LstmLearner(network.Backward, _dice);
        _output = new Parameter(network.Output.Weights);
        _bias = new Parameter(network.Output.Bias);
        _outputTransposed = new float[network.Output.Weights.Length];
        _dense = [.. _forward.Parameters, .. _backward.Parameters, _output, _bias, _transitions];
        Refresh();
    }

    public float[] Transitions => _transitions.Value;

    /// <summary>Trains to the end and leaves the averaged weights in the network.</summary>
    /// <param name="inputs">Sentences of every epoch.</param>
    /// <param name="more">Further sentences of an epoch, about as many in each.</param>
    /// <param name="epochDone">Told the epoch and its loss.</param>
    public void Train(NameNetworkInput[] inputs, Func<int, NameNetworkInput[]> more, Action<int, double> epochDone)
    {
        var epochs = _options.NetworkEpochs;
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            NameNetworkInput[] order = [.. inputs, .. more(epoch)];
            _dice.Shuffle(order.AsSpan());
            var steps = epochs * ((order.Length + _options.Batch - 1) / _options.Batch);
            var (loss, units) = (0.0, 0);
            for (var at = 0; at < order.Length; at += _options.Batch)
            {
                var count = 0;
                foreach (var input in order.AsSpan(at, Math.Min(_options.Batch, order.Length - at)))
                {
                    loss += Learn(input);
                    count += input.Length;
                }

                units += count;
                Step(_options.NetworkRate * Math.Max(0.03f, 1 - ((float)_step / steps)), 1f / count);
                if (_step > steps * 6 / 10 && _step % 25 == 0)
                    Sample();
            }

            epochDone(epoch, loss / units);
        }

        foreach (var parameter in _dense.Append(_embedding))
            parameter.Average();
        Refresh();
    }

    double Learn(NameNetworkInput input)
    {
        var (length, width, padded) = (input.Length, _network.Width, _network.Output.Padded);
        var kept = input.Write(_network, _dice, _options, out var x);
        var inputMask = Masked(x, _options.InputDrop);
        var raw = new float[length * width];
        _forward.Forward(x, length, raw, width);
        _backward.Forward(x, length, raw.AsSpan(width / 2), width);
        var states = (float[])raw.Clone();
        var mask = Masked(states, _options.HiddenDrop);
        var scores = new float[length * padded];
        _network.Output.Score(states, length, scores);
        var loss = Differentiate(scores, input, padded);

        // From here on the scores hold their gradient.
        for (var i = 0; i < length; i++)
            TensorPrimitives.Add(_bias.Gradient, scores.AsSpan(i * padded, padded), _bias.Gradient);
        var error = new float[length * width];
        Matrix.MultiplyAdd(states, 1, width, width, length, scores, padded, padded, _output.Gradient, padded);
        Matrix.MultiplyAdd(scores, padded, 1, length, padded, _outputTransposed, width, width, error, width);
        TensorPrimitives.Multiply(error, mask, error);
        var below = new float[x.Length];
        _forward.Backward(x, length, raw, error, width, below);
        _backward.Backward(x, length, raw.AsSpan(width / 2), error.AsSpan(width / 2), width, below);
        TensorPrimitives.Multiply(below, inputMask, below);
        Spread(kept, below);
        return loss;
    }

    double Differentiate(float[] scores, NameNetworkInput input, int padded)
    {
        var local = new float[input.Length * Labels];
        for (var i = 0; i < input.Length; i++)
            scores.AsSpan(i * padded, Labels).CopyTo(local.AsSpan(i * Labels));
        var right = _held.Run(local, _transitions.Value, input.Allowed);
        var all = _free.Run(local, _transitions.Value, allowed: null);
        Array.Clear(scores);
        for (var i = 0; i < input.Length; i++)
        {
            for (var label = 0; label < Labels; label++)
                scores[(i * padded) + label] = _free.Unary(i, label) - _held.Unary(i, label);
        }

        for (var i = 0; i < _transitions.Gradient.Length; i++)
            _transitions.Gradient[i] += _free.Pairs[i] - _held.Pairs[i];
        return all - right;
    }

    void Spread(List<int>[] kept, float[] error)
    {
        var size = _network.Features.Size;
        for (var i = 0; i < kept.Length; i++)
        {
            foreach (var row in kept[i])
            {
                var gradient = _embedding.Gradient.AsSpan(row * size, size);
                TensorPrimitives.Add(gradient, error.AsSpan(i * _network.InputSize, size), gradient);
                _touched.Add(row);
            }
        }
    }

    float[] Masked(float[] values, float drop)
    {
        var mask = new float[values.Length];
        _dice.Mask(mask, drop);
        TensorPrimitives.Multiply(values, mask, values);
        return mask;
    }

    void Step(float rate, float scale)
    {
        _step++;
        foreach (var parameter in _dense)
            parameter.Step(_step, rate, scale, 0, parameter.Value.Length);
        foreach (var row in _touched)
            _embedding.Step(_step, rate, scale, row * _network.Features.Size, _network.Features.Size);
        _touched.Clear();
        Refresh();
    }

    void Refresh()
    {
        _forward.Refresh();
        _backward.Refresh();
        Matrix.Transpose(_network.Output.Weights, _network.Width, _network.Output.Padded, _outputTransposed);
    }

    void Sample()
    {
        foreach (var parameter in _dense.Append(_embedding))
            parameter.Sample();
    }
}
