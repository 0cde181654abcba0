using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Learns a name model from examples.</summary>
/// <param name="lexicon">Lists, clusters and usage that features draw on.</param>
/// <param name="options">How to learn.</param>
sealed class NameTrainer(NameLexicon lexicon, NameTrainingOptions options, bool contextOnly = false)
{
    readonly Dictionary<uint, int> _ids = [];

    /// <summary>Weights of the features by <see cref="Ids"/>, after training.</summary>
    public float[] Weights { get; private set; } = [];

    public float[] Transitions { get; private set; } = [];

    public IReadOnlyDictionary<uint, int> Ids => _ids;

    public NameModel Train(IReadOnlyList<(NameExample Example, float Weight)> examples, Action<string> report)
    {
        var sequences = Number(examples);
        report($"{examples.Count} sentences, {_ids.Count} features");
        var crf = new NameCrf(_ids.Count, options);
        var sum = new double[crf.Weights.Length];
        var transitionSum = new double[crf.Transitions.Length];
        var averaged = 0;
        var random = new Random(options.Seed);
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            random.Shuffle(sequences);
            var likelihood = 0.0;
            foreach (var sequence in sequences)
                likelihood += crf.Learn(sequence, sequence.Weight);
            report($"epoch {epoch} of {options.Epochs}: log-likelihood {likelihood:0}");
            // The mean over the later epochs is steadier than the last step.
            if (epoch * 2 <= options.Epochs)
                continue;
            averaged++;
            for (var i = 0; i < sum.Length; i++)
                sum[i] += crf.Weights[i];
            for (var i = 0; i < transitionSum.Length; i++)
                transitionSum[i] += crf.Transitions[i];
        }

        Weights = Array.ConvertAll(sum, value => (float)(value / averaged));
        Transitions = Array.ConvertAll(transitionSum, value => (float)(value / averaged));
        return Compile(Weights, Transitions);
    }

    NameSequence[] Number(IReadOnlyList<(NameExample Example, float Weight)> examples)
    {
        var counts = new Dictionary<uint, int>();
        var hashed = new List<(uint[] Features, int[] Ends, int[] Words)>(examples.Count);
        var buffer = new uint[NameFeatures.MaxCount];
        foreach (var (example, _) in examples)
        {
            var features = new List<uint>();
            var ends = new int[example.Units.Length];
            var words = new int[example.Units.Length];
            var evidence = lexicon.Look(example.Units);
            for (var i = 0; i < ends.Length; i++)
            {
                foreach (var feature in buffer.AsSpan(0, Extract(example.Units, evidence, i, buffer)))
                {
                    features.Add(feature);
                    counts[feature] = counts.GetValueOrDefault(feature) + 1;
                }

                ends[i] = features.Count;
                words[i] = contextOnly ? ends[i] : ends[i] - NameFeatures.WordCount;
            }

            hashed.Add(([.. features], ends, words));
        }

        var sequences = new NameSequence[examples.Count];
        for (var s = 0; s < sequences.Length; s++)
            sequences[s] = Number(hashed[s], examples[s].Example.Allowed, examples[s].Weight, counts);
        return sequences;
    }

    int Extract(NameUnit[] units, NameEvidence[] evidence, int i, Span<uint> buffer) =>
        contextOnly ? NameFeatures.ExtractContext(units, evidence, i, buffer) : NameFeatures.Extract(units, evidence, i, buffer);

    NameSequence Number((uint[] Features, int[] Ends, int[] Words) hashed, ushort[] allowed, float weight, Dictionary<uint, int> counts)
    {
        var (features, ends, words) = hashed;
        var ids = new List<int>(features.Length);
        var keptWords = new int[ends.Length];
        var kept = new int[ends.Length];
        var at = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            keptWords[i] = -1;
            for (; at < ends[i]; at++)
            {
                if (at == words[i])
                    keptWords[i] = ids.Count;
                if (counts[features[at]] < options.MinimumCount)
                    continue;
                if (!_ids.TryGetValue(features[at], out var id))
                    _ids[features[at]] = id = _ids.Count;
                ids.Add(id);
            }

            kept[i] = ids.Count;
            if (keptWords[i] < 0)
                keptWords[i] = ids.Count;
        }

        return new NameSequence(kept, [.. ids], keptWords, allowed, weight);
    }

    NameModel Compile(float[] weights, float[] transitions)
    {
        const int Labels = NameLabels.Count;
        var largest = weights.Max(Math.Abs);
        var scale = 127 / Math.Min(largest, options.Clip);
        var kept = _ids.Where(pair => System.Numerics.Tensors.TensorPrimitives.MaxMagnitude<float>(weights.AsSpan(pair.Value * Labels, Labels)) is var top && Math.Abs(top) * scale >= options.Prune)
            .OrderBy(pair => pair.Key).ToArray();
        var rows = new sbyte[kept.Length * NameModel.RowSize];
        for (var r = 0; r < kept.Length; r++)
        {
            for (var label = 0; label < Labels; label++)
                rows[(r * NameModel.RowSize) + label] = (sbyte)Math.Clamp(MathF.Round(weights[(kept[r].Value * Labels) + label] * scale), -127, 127);
        }

        return new NameModel([.. kept.Select(pair => pair.Key)], rows, Array.ConvertAll(transitions, value => (short)Math.Clamp(value * scale, -30000, 30000)), lexicon) { Scale = scale };
    }

    public static (NameNetwork Network, float[] Transitions) TrainNetwork(NameLexicon lexicon, NameVectors vectors, NameTrainingOptions options, IReadOnlyList<(NameExample Example, float Weight)> examples, Action<string> report)
    {
        var counts = new Dictionary<uint, int>();
        var order = new List<ulong>();
        var buffer = new uint[NameFeatures.MaxCount];
        foreach (var (example, _) in examples)
        {
            var evidence = lexicon.Look(example.Units);
            for (var i = 0; i < example.Units.Length; i++)
            {
                foreach (var feature in buffer.AsSpan(0, NameFeatures.ExtractOwn(example.Units, evidence, i, buffer)))
                {
                    if ((counts[feature] = counts.GetValueOrDefault(feature) + 1) == 2)
                        order.Add(feature);
                }
            }
        }

        var network = new NameNetwork(new FeatureTable([.. order], options.FeatureSize, new float[order.Count * options.FeatureSize]), vectors, options.Hidden);
        report($"network: {order.Count} features");
        var learner = new NameNetworkLearner(network, options);
        learner.Train([.. examples.Select(e => new NameNetworkInput(network, lexicon, e.Example, e.Weight))], (epoch, loss) => report($"network epoch {epoch}: {loss:0.0000}"));
        return (network, learner.Transitions);
    }
}
