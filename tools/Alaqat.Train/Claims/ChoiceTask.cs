using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>
/// Choices of one among several options that share their weights, trained as a conditional log-linear model; where several
/// options are right their summed probability is raised (latent variable, as in reranking). The first option carries the bias.
/// </summary>
sealed class ChoiceTask
{
    readonly FeatureIndex _index = new();
    readonly List<(int[][] Options, bool[] Right, int Fold)> _instances = [];

    public void Add(List<(FeatureVector Features, bool Right)> options, int fold) =>
        _instances.Add(([.. options.Select(o => _index.Of(o.Features))], [.. options.Select(o => o.Right)], fold));

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
                Learn(model, _instances[i].Options, _instances[i].Right);
        }

        return model.ToLinear(_index);
    }

    static void Learn(FtrlModel model, int[][] options, bool[] right)
    {
        var scores = Array.ConvertAll(options, o => model.Sum(o));
        scores[0] += model.Bias;
        var most = scores.Max();
        var all = 0.0;
        var good = 0.0;
        for (var k = 0; k < scores.Length; k++)
        {
            scores[k] = Math.Exp(scores[k] - most);
            all += scores[k];
            good += right[k] ? scores[k] : 0;
        }

        for (var k = 0; k < scores.Length; k++)
        {
            var gradient = (scores[k] / all) - (right[k] ? scores[k] / good : 0);
            if (Math.Abs(gradient) < 1e-4)
                continue;
            model.Update(options[k], gradient);
            if (k == 0)
                model.UpdateBias(gradient);
        }
    }
}
