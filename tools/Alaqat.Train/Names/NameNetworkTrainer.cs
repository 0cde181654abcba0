using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Makes the network of a name model.</summary>
static class NameNetworkTrainer
{
    /// <param name="examples">Annotated sentences, seen in every epoch; their features are the ones that the network has.</param>
    /// <param name="raw">Sentences that a teacher labelled, another part of them in each epoch.</param>
    /// <param name="lexicon">Lists and clusters that the features draw on.</param>
    /// <param name="vectors">Vectors of stems.</param>
    /// <param name="options">How to learn.</param>
    /// <param name="report">Takes a line of progress.</param>
    public static (NameNetwork Network, float[] Transitions) Train(IReadOnlyList<NameLesson> examples, IReadOnlyList<NameLesson> raw, NameLexicon lexicon, NameVectors vectors, NameTrainingOptions options, Action<string> report)
    {
        var hashes = Features(examples, lexicon, options.NetworkMinimumCount);
        var table = new FeatureTable(hashes, options.FeatureSize, new float[hashes.Length * options.FeatureSize]);
        var network = new NameNetwork(table, vectors, options.Hidden);
        report($"network: {hashes.Length} features");
        var learner = new NameNetworkLearner(network, options);
        learner.Train(
            Inputs(examples),
            epoch => Inputs(raw.Skip(raw.Count * (epoch - 1) / options.NetworkEpochs).Take(raw.Count / options.NetworkEpochs)),
            (epoch, loss) => report(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"network epoch {epoch} of {options.NetworkEpochs}: loss {loss:0.0000}")));
        return (network, learner.Transitions);

        NameNetworkInput[] Inputs(IEnumerable<NameLesson> lessons) => [.. lessons.Select(lesson => new NameNetworkInput(network, lexicon, lesson))];
    }

    /// <summary>The features that occur often enough, ascending as the model file wants them.</summary>
    static ulong[] Features(IReadOnlyList<NameLesson> examples, NameLexicon lexicon, int minimum)
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
