using System.Numerics.Tensors;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Trains a <see cref="TaggerNetwork"/>: tags by the likelihood of what is allowed, lemmas by their edit scripts.</summary>
sealed class TagLearner
{
    readonly TagLearnerOptions _options;
    readonly TaggerNetwork _network;
    readonly Dice _dice;
    readonly LstmLearner[] _layers;
    readonly OutputLearner _tags;
    readonly OutputLearner _scripts;
    readonly Parameter _embedding;
    readonly Parameter[] _dense;
    readonly HashSet<int> _touched = [];
    readonly float[][] _raw;
    int _step;

    public TagLearner(TaggerNetwork network, TagSet tags, TagLearnerOptions options)
    {
        _options = options;
        _network = network;
        _dice = new Dice((ulong)options.Seed);
        _dice.Fill(network.Features.Values, 0.2f);
        _raw = new float[options.Levels][];
        _embedding = new Parameter(network.Features.Values);
        _layers = [.. network.Layers.Select(layer => new LstmLearner(layer, _dice))];
        _tags = new OutputLearner(network.Tags, tags.Parts, tags.ValueCount);
        _scripts = new OutputLearner(network.Scripts, [], 0);
        _dense = [.. _layers.SelectMany(layer => layer.Parameters), .. _tags.Parameters, .. _scripts.Parameters];
        Refresh();
    }

    /// <summary>Trains to the end and leaves the averaged weights in the network.</summary>
    public void Train(TagExample[] examples, Action<int, double> epochDone)
    {
        var inputs = examples.Select(example => new TagInput(_network, example.Sentence)).ToArray();
        var careless = examples.Select(example => new TagInput(_network, CarelessSpelling.Of(example.Sentence))).ToArray();
        var noScripts = examples.Select(example => Enumerable.Repeat(-1, example.Gold.Length).ToArray()).ToArray();
        var order = Enumerable.Range(0, examples.Length).ToArray();
        var steps = _options.Epochs * ((examples.Length + _options.Batch - 1) / _options.Batch);
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            _dice.Shuffle(order.AsSpan());
            var (loss, words) = (0.0, 0);
            for (var at = 0; at < order.Length; at += _options.Batch)
            {
                var batch = order.AsSpan(at, Math.Min(_options.Batch, order.Length - at));
                var count = 0;
                foreach (var i in batch)
                {
                    // A respelt form has another edit script, so its lemma is not learnt.
                    loss += _dice.Uniform() < _options.Careless
                        ? Learn(careless[i], examples[i].Allowed, noScripts[i])
                        : Learn(inputs[i], examples[i].Allowed, examples[i].Scripts);
                    count += examples[i].Gold.Length;
                }

                words += count;
                var rate = _options.Rate * Math.Max(0.03f, 1 - ((float)_step / steps));
                Step(rate, 1f / count);
                if (_step > steps * 6 / 10 && _step % 25 == 0)
                    Sample();
            }

            epochDone(epoch + 1, loss / words);
        }

        foreach (var parameter in _dense.Append(_embedding))
            parameter.Average();
        Refresh();
    }

    double Learn(TagInput input, int[][] allowed, int[] scripts)
    {
        var length = allowed.Length;
        var kept = input.Write(_network, _dice, _options, out var x);
        var levels = _layers.Length / 2;
        var states = new float[levels + 1][];
        var masks = new float[levels + 1][];
        (states[0], masks[0]) = (x, Masked(x, _options.InputDrop));
        var hidden = _network.Width / 2;
        for (var level = 0; level < levels; level++)
        {
            var output = states[level + 1] = new float[length * _network.Width];
            _layers[2 * level].Forward(states[level], length, output, _network.Width);
            _layers[(2 * level) + 1].Forward(states[level], length, output.AsSpan(hidden), _network.Width);
            // The layers keep their own output; what stands above sees it masked.
            states[level + 1] = (float[])output.Clone();
            masks[level + 1] = Masked(states[level + 1], _options.HiddenDrop);
            _raw[level] = output;
        }

        var error = new float[length * _network.Width];
        var loss = _tags.Learn(states[levels], length, t => allowed[t], 1, error);
        var xError = new float[x.Length];
        loss += LearnScripts(states[levels], x, scripts, error, xError);
        for (var level = levels - 1; level >= 0; level--)
        {
            TensorPrimitives.Multiply(error, masks[level + 1], error);
            var below = level == 0 ? xError : new float[length * _network.Width];
            _layers[2 * level].Backward(states[level], length, _raw[level], error, _network.Width, below);
            _layers[(2 * level) + 1].Backward(states[level], length, _raw[level].AsSpan(hidden), error.AsSpan(hidden), _network.Width, below);
            error = below;
        }

        TensorPrimitives.Multiply(error, masks[0], error);
        TagInput.Spread(kept, error, _network, _embedding, _touched);
        return loss;
    }

    double LearnScripts(float[] states, float[] x, int[] scripts, float[] error, float[] xError)
    {
        var (width, size) = (_network.Width, _network.InputSize);
        var both = new float[scripts.Length * (width + size)];
        for (var t = 0; t < scripts.Length; t++)
        {
            states.AsSpan(t * width, width).CopyTo(both.AsSpan(t * (width + size)));
            x.AsSpan(t * size, size).CopyTo(both.AsSpan((t * (width + size)) + width));
        }

        var bothError = new float[both.Length];
        var loss = _scripts.Learn(both, scripts.Length, t => scripts[t] < 0 ? [] : [scripts[t]], _options.ScriptWeight, bothError);
        for (var t = 0; t < scripts.Length; t++)
        {
            var row = bothError.AsSpan(t * (width + size), width + size);
            TensorPrimitives.Add(error.AsSpan(t * width, width), row[..width], error.AsSpan(t * width, width));
            TensorPrimitives.Add(xError.AsSpan(t * size, size), row[width..], xError.AsSpan(t * size, size));
        }

        return loss;
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
        _tags.Gather();
        _scripts.Gather();
        foreach (var parameter in _dense)
            parameter.Step(_step, rate, scale, 0, parameter.Value.Length);
        foreach (var row in _touched)
            _embedding.Step(_step, rate, scale, row * _network.Features.Size, _network.Features.Size);
        _touched.Clear();
        Refresh();
    }

    void Refresh()
    {
        foreach (var layer in _layers)
            layer.Refresh();
        _tags.Refresh();
        _scripts.Refresh();
    }

    void Sample()
    {
        foreach (var parameter in _dense.Append(_embedding))
            parameter.Sample();
    }
}
