using System.Numerics.Tensors;
using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>
/// Trains the argument network (<see cref="FeatureNetwork"/>) with a logistic loss over triples, AdaGrad, dropout on the hidden
/// layer, and a sample of the wrong triples. Several mentions of one actor may give the same gold claim; which is meant is
/// latent: each epoch takes the likeliest and leaves the others out (after Yu and Joachims 2009).
/// </summary>
sealed class NetworkLearner
{
    readonly ClaimTrainingOptions _options;
    readonly int _hidden;
    readonly int _stateSize;
    readonly int[] _rowOf;
    readonly ulong[] _keys;
    readonly NetworkTable _features;
    readonly NetworkTable _weights;
    readonly NetworkTable[] _dense;
    readonly NetworkTable _output;
    readonly NetworkTable _bias;
    readonly Random _random;

    NetworkLearner(FeatureIndex index, IReadOnlyList<TriggerInstance> instances, int stateSize, ClaimTrainingOptions options)
    {
        _options = options;
        _hidden = options.Hidden;
        _stateSize = stateSize;
        _random = new Random(options.Seed);
        _rowOf = FrequentRows(index, instances, options.LeastCount, out _keys);
        _features = new NetworkTable(_keys.Length, _hidden, 0.05f, _random);
        _weights = new NetworkTable(_keys.Length, 1, 0, _random);
        _dense = [.. Enumerable.Range(0, 3).Select(_ => new NetworkTable(stateSize, _hidden, 0.05f, _random))];
        _output = new NetworkTable(1, _hidden, 0.3f, _random);
        _bias = new NetworkTable(1, 1, 0, _random);
        _bias[0][0] = -4;
    }

    /// <summary>The mean of as many networks as the options ask for, each from another seed.</summary>
    public static FeatureNetwork TrainAll(FeatureIndex index, IReadOnlyList<TriggerInstance> instances, int stateSize, ClaimTrainingOptions options)
    {
        var networks = new FeatureNetwork[options.Ensemble];
        Parallel.For(0, networks.Length, k =>
            networks[k] = new NetworkLearner(index, instances, stateSize, options with { Seed = options.Seed + k }).Train(instances));
        return FeatureNetwork.Mean(networks);
    }

    FeatureNetwork Train(IReadOnlyList<TriggerInstance> instances)
    {
        var order = Enumerable.Range(0, instances.Count).SelectMany(i => Enumerable.Repeat(i, instances[i].Extra ? 1 : _options.GoldCopies)).ToArray();
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            var rate = (float)_options.Rate * (1 - (0.8f * epoch / _options.Epochs));
            foreach (var i in order)
                Learn(instances[i], epoch, rate);
        }

        return ToNetwork();
    }

    /// <summary>Rows for the features that occur in enough places; −1 for the others.</summary>
    static int[] FrequentRows(FeatureIndex index, IReadOnlyList<TriggerInstance> instances, int least, out ulong[] keys)
    {
        var counts = new int[index.Count];
        foreach (var instance in instances)
        {
            Count(counts, instance.Own);
            foreach (var side in instance.Sources.Concat(instance.Targets))
                Count(counts, side);
            foreach (var triple in instance.Triples)
                Count(counts, triple.Pair);
        }

        var rows = new int[counts.Length];
        var kept = new List<ulong>();
        for (var i = 0; i < counts.Length; i++)
        {
            rows[i] = counts[i] >= least ? kept.Count : -1;
            if (rows[i] >= 0)
                kept.Add(index.Hashes[i]);
        }

        keys = [.. kept];
        return rows;
    }

    static void Count(int[] counts, int[] features)
    {
        foreach (var feature in features)
            counts[feature]++;
    }

    void Learn(TriggerInstance instance, int epoch, float rate)
    {
        var width = _hidden + 1;
        var context = instance.Reading.Context;
        var own = Sum(instance.Own, context.View.Sentence.StateOf(instance.Trigger.Word), DensePlace.Trigger);
        var sources = new float[instance.Candidates.Count][];
        var targets = new float[instance.Candidates.Count][];
        for (var c = 0; c < sources.Length; c++)
        {
            var state = ArgumentScorer.StateOf(context, instance.Candidates[c]);
            sources[c] = Sum(instance.Sources[c], state, DensePlace.Source);
            targets[c] = Sum(instance.Targets[c], state, DensePlace.Target);
        }

        var positive = Positives(instance, epoch, own, sources, targets);
        var ownGradient = new float[width];
        var sourceGradients = new float[]?[sources.Length];
        var targetGradients = new float[]?[targets.Length];
        var outputGradient = new float[_hidden];
        var biasGradient = new float[1];
        var sum = new float[width];
        var gradient = new float[width];
        var keep = Mask();
        var touched = false;
        for (var i = 0; i < instance.Triples.Length; i++)
        {
            var triple = instance.Triples[i];
            var label = positive.Contains(i);
            if (triple.Gold >= 0 && !label)
                continue;
            var sampled = label || _random.NextSingle() < _options.Sample / TripleBuilder.Kept;
            if (!sampled)
                continue;
            Total(instance, triple, own, sources, targets, sum);
            var score = Forward(sum, keep);
            var g = (float)LinearModel.Probability(score) - (label ? 1 : 0);
            if (!label)
                g /= (float)_options.Sample;
            if (Math.Abs(g) < 0.002f)
                continue;
            touched = true;
            Backward(sum, keep, g, gradient, outputGradient);
            biasGradient[0] += g;
            TensorPrimitives.Add(ownGradient, gradient, ownGradient);
            Accumulate(ref sourceGradients[triple.Source], gradient);
            Accumulate(ref targetGradients[triple.Target], gradient);
            Update(triple.Pair, gradient, rate);
        }

        if (!touched)
            return;
        Update(instance.Own, ownGradient, rate);
        UpdateDense(context.View.Sentence.StateOf(instance.Trigger.Word), DensePlace.Trigger, ownGradient, rate);
        for (var c = 0; c < sources.Length; c++)
        {
            var state = ArgumentScorer.StateOf(context, instance.Candidates[c]);
            if (sourceGradients[c] is { } s)
            {
                Update(instance.Sources[c], s, rate);
                UpdateDense(state, DensePlace.Source, s, rate);
            }

            if (targetGradients[c] is { } t)
            {
                Update(instance.Targets[c], t, rate);
                UpdateDense(state, DensePlace.Target, t, rate);
            }
        }

        _output.Update(0, outputGradient, rate, 0);
        _bias.Update(0, biasGradient, rate, 0);
    }

    /// <summary>For each gold claim the one triple that is taken as its telling.</summary>
    HashSet<int> Positives(TriggerInstance instance, int epoch, float[] own, float[][] sources, float[][] targets)
    {
        var best = new Dictionary<int, (double Score, int Triple)>();
        var sum = new float[_hidden + 1];
        for (var i = 0; i < instance.Triples.Length; i++)
        {
            var triple = instance.Triples[i];
            if (triple.Gold < 0)
                continue;
            Total(instance, triple, own, sources, targets, sum);
            var rank = epoch == 0 ? -Cost(instance, triple.Source) - Cost(instance, triple.Target) : Forward(sum, null);
            if (!best.TryGetValue(triple.Gold, out var other) || rank > other.Score)
                best[triple.Gold] = (rank, i);
        }

        return [.. best.Values.Select(b => b.Triple)];
    }

    static double Cost(TriggerInstance instance, int c) =>
        Math.Abs(instance.Places[c].Distance) + (instance.Candidates[c].Kind is MentionKind.Pronoun or MentionKind.DroppedSubject ? 4 : 0) + (2 * instance.Candidates[c].Rank);

    void Total(TriggerInstance instance, TripleInstance triple, float[] own, float[][] sources, float[][] targets, float[] sum)
    {
        TensorPrimitives.Add(own, sources[triple.Source], sum);
        TensorPrimitives.Add(sum, targets[triple.Target], sum);
        AddRows(triple.Pair, sum);
    }

    float[] Sum(int[] features, ReadOnlySpan<float> state, DensePlace place)
    {
        var sum = new float[_hidden + 1];
        AddRows(features, sum);
        for (var i = 0; i < state.Length && state.Length == _stateSize; i++)
            TensorPrimitives.MultiplyAdd(_dense[(int)place][i], state[i], sum.AsSpan(0, _hidden), sum.AsSpan(0, _hidden));
        return sum;
    }

    void AddRows(int[] features, float[] sum)
    {
        foreach (var feature in features)
        {
            var row = _rowOf[feature];
            if (row < 0)
                continue;
            TensorPrimitives.Add(_features[row], sum.AsSpan(0, _hidden), sum.AsSpan(0, _hidden));
            sum[_hidden] += _weights[row][0];
        }
    }

    bool[] Mask()
    {
        var keep = new bool[_hidden];
        for (var i = 0; i < keep.Length; i++)
            keep[i] = _random.NextSingle() >= _options.Dropout;
        return keep;
    }

    float Forward(float[] sum, bool[]? keep)
    {
        var output = _output[0];
        var score = _bias[0][0] + sum[_hidden];
        var scale = keep is null ? 1 : 1 / (1 - (float)_options.Dropout);
        for (var i = 0; i < _hidden; i++)
        {
            if (sum[i] > 0 && (keep is null || keep[i]))
                score += scale * output[i] * sum[i];
        }

        return score;
    }

    void Backward(float[] sum, bool[] keep, float g, float[] gradient, float[] outputGradient)
    {
        var output = _output[0];
        var scale = 1 / (1 - (float)_options.Dropout);
        for (var i = 0; i < _hidden; i++)
        {
            var open = sum[i] > 0 && keep[i];
            gradient[i] = open ? g * scale * output[i] : 0;
            if (open)
                outputGradient[i] += g * scale * sum[i];
        }

        gradient[_hidden] = g;
    }

    static void Accumulate(ref float[]? total, float[] gradient)
    {
        if (total is null)
            total = [.. gradient];
        else
            TensorPrimitives.Add(total, gradient, total);
    }

    void Update(int[] features, float[] gradient, float rate)
    {
        foreach (var feature in features)
        {
            var row = _rowOf[feature];
            if (row < 0)
                continue;
            _features.Update(row, gradient.AsSpan(0, _hidden), rate * (float)_options.DeepRate, (float)_options.Decay);
            _weights.Update(row, gradient.AsSpan(_hidden, 1), rate, (float)_options.Decay);
        }
    }

    void UpdateDense(ReadOnlySpan<float> state, DensePlace place, float[] gradient, float rate)
    {
        if (state.Length != _stateSize)
            return;
        Span<float> scaled = stackalloc float[_hidden];
        for (var i = 0; i < state.Length; i++)
        {
            TensorPrimitives.Multiply(gradient.AsSpan(0, _hidden), state[i], scaled);
            _dense[(int)place].Update(i, scaled, rate * (float)_options.DeepRate, (float)_options.Decay);
        }
    }

    FeatureNetwork ToNetwork()
    {
        var values = new sbyte[_keys.Length * _hidden];
        var scales = new float[_keys.Length];
        var weights = new float[_keys.Length];
        for (var row = 0; row < _keys.Length; row++)
        {
            var own = _features[row];
            weights[row] = (float)(Half)_weights[row][0];
            if (_hidden == 0)
                continue;
            scales[row] = (float)(Half)(MathF.Abs(TensorPrimitives.MaxMagnitude(own)) / 127);
            for (var i = 0; i < _hidden && scales[row] > 0; i++)
                values[(row * _hidden) + i] = (sbyte)Math.Clamp(MathF.Round(own[i] / scales[row]), -127, 127);
        }

        return new FeatureNetwork(_hidden, _keys, values, scales, weights, [.. _dense.Select(d => Round(d.All))], Round(_output[0]), _bias[0][0]);
    }

    static float[] Round(ReadOnlySpan<float> values)
    {
        var rounded = new float[values.Length];
        for (var i = 0; i < rounded.Length; i++)
            rounded[i] = (float)(Half)values[i];
        return rounded;
    }
}
