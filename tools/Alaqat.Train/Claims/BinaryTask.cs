using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>Instances of one yes-or-no decision, each with the fold of its text, and its training.</summary>
sealed class BinaryTask
{
    readonly FeatureIndex _index = new();
    readonly List<(int[] Features, bool Label, int Fold)> _instances = [];

    public int Count => _instances.Count;

    /// <param name="features">The decision.</param>
    /// <param name="label">What it should be.</param>
    /// <param name="fold">Fold of the text in cross-validation; −1 for texts that are only learned from.</param>
    public void Add(FeatureVector features, bool label, int fold) => _instances.Add((_index.Of(features), label, fold));

    /// <summary>Trains on all texts but those of a fold; null leaves none out.</summary>
    public LinearModel Train(FollowUpSettings settings, int seed, int? without)
    {
        var model = new FtrlModel(_index.Count, settings.Alpha, settings.L1, settings.L2);
        var random = new Random(seed);
        var order = Enumerable.Range(0, _instances.Count).Where(i => _instances[i].Fold != without).ToArray();
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var (features, label, _) = _instances[i];
                var gradient = LinearModel.Probability(model.Bias + model.Sum(features)) - (label ? 1 : 0);
                model.Update(features, gradient);
                model.UpdateBias(gradient);
            }
        }

        return model.ToLinear(_index);
    }
}
