using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Makes the network of a name model.</summary>
static class NameNetworkTrainer
{
    public static (NameNetwork Network, float[] Transitions) Train(IReadOnlyList<NameExample> examples, NameLexicon lexicon, NameVectors vectors, NameTrainingOptions options, Action<string> report)
    {
        var hashes = Features(examples, lexicon, options.NetworkMinimumCount);
        var table = new FeatureTable(hashes, options.FeatureSize, new float[hashes.Length * options.FeatureSize]);
        var network = new NameNetwork(table, vectors, options.Hidden);
        report($"network: {hashes.Length} features");
        var learner = new NameNetworkLearner(network, options);
        learner.Train(
            [.. examples.Select(example => new NameNetworkInput(network, lexicon, example))],
            (epoch, loss) => report(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"network epoch {epoch} of {options.NetworkEpochs}: loss {loss:0.0000}")));
        return (network, learner.Transitions);
    }

    /// <summary>The features that occur often enough, ascending as the model file wants them.</summary>
    static ulong[] Features(IReadOnlyList<NameExample> examples, NameLexicon lexicon, int minimum)
    {
        var counts = new Dictionary<uint, int>();
        var buffer = new uint[NameFeatures.MaxCount];
        foreach (var example in examples)
        {
            var evidence = lexicon.Look(example.Units);
            for (var i = 0; i < example.Units.Length; i++)
            {
                foreach (var feature in buffer.AsSpan(0, NameFeatures.ExtractOwn(example.Units, evidence, i, buffer)))
                    counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }
        }

        return [.. counts.Where(pair => pair.Value >= minimum).Select(pair => (ulong)pair.Key).Order()];
    }
}
