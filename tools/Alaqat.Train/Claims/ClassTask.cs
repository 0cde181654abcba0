using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>Instances of a choice among classes with the same features and weights of their own for each, trained as one multinomial model.</summary>
sealed class ClassTask(int classes)
{
    readonly FeatureIndex _index = new();
    readonly List<(int[] Features, int Right, int Fold)> _instances = [];

    public void Add(FeatureVector features, int right, int fold) => _instances.Add((_index.Of(features), right, fold));

    /// <summary>Trains on all texts but those of a fold; null leaves none out.</summary>
    public LinearModel[] Train(FollowUpSettings settings, int seed, int? without)
    {
        var models = Enumerable.Range(0, classes).Select(_ => new FtrlModel(_index.Count, settings.Alpha, settings.L1, settings.L2)).ToArray();
        var random = new Random(seed);
        var order = Enumerable.Range(0, _instances.Count).Where(i => _instances[i].Fold != without).ToArray();
        var scores = new double[classes];
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var (features, right, _) = _instances[i];
                for (var k = 0; k < classes; k++)
                    scores[k] = models[k].Bias + models[k].Sum(features);
                var most = scores.Max();
                var all = scores.Sum(s => Math.Exp(s - most));
                for (var k = 0; k < classes; k++)
                {
                    var gradient = (Math.Exp(scores[k] - most) / all) - (k == right ? 1 : 0);
                    if (Math.Abs(gradient) < 1e-4)
                        continue;
                    models[k].Update(features, gradient);
                    models[k].UpdateBias(gradient);
                }
            }
        }

        return Array.ConvertAll(models, m => m.ToLinear(_index));
    }
}
