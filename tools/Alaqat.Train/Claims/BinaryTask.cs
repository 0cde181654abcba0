using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>Instances of one yes-or-no decision, and its training.</summary>
sealed class BinaryTask
{
    readonly FeatureIndex _index = new();
    readonly List<(int[] Features, bool Label)> _instances = [];

    public int Count => _instances.Count;

    public void Add(FeatureVector features, bool label) => _instances.Add((_index.Of(features), label));

    public LinearModel Train(int epochs, double alpha, double l1, double l2, int seed)
    {
        var model = new FtrlModel(_index.Count, alpha, l1, l2);
        var random = new Random(seed);
        var order = Enumerable.Range(0, _instances.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var (features, label) = _instances[i];
                var gradient = LinearModel.Probability(model.Bias + model.Sum(features)) - (label ? 1 : 0);
                model.Update(features, gradient);
                model.UpdateBias(gradient);
            }
        }

        return model.ToLinear(_index.Hashes);
    }
}
