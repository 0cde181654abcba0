using Alaqat.Claims;
using Alaqat.Train;

namespace Alaqat.Tests;

public sealed class FtrlModelTests
{
    static readonly ulong Word = FeatureName.HashOf("word");

    /// <summary>The word decides nothing; texts of the gold are always yes, others always no.</summary>
    static LinearModel Trained()
    {
        var index = new FeatureIndex();
        var gold = new FeatureVector();
        gold.Add($"word");
        gold.Add($"set={TriggerFeatures.GoldSet}");
        var other = new FeatureVector();
        other.Add($"word");
        other.Add($"set=X");
        // Often enough that they count.
        var instances = Enumerable.Range(0, 10).Select(i => (Features: index.Of(i % 2 == 0 ? gold : other), Label: 1.0 - (i % 2))).ToArray();
        var model = new FtrlModel(index.Count, alpha: 0.1, l1: 0, l2: 0.1);
        for (var round = 0; round < 100; round++)
        {
            foreach (var (features, label) in instances)
            {
                var gradient = LinearModel.Probability(model.Bias + model.Sum(features)) - label;
                model.Update(features, gradient);
                model.UpdateBias(gradient);
            }
        }

        return model.ToLinear(index);
    }

    [Fact]
    public void TheHabitOfTheGoldIsPartOfTheBias()
    {
        var model = Trained();
        Assert.Equal(0, model.Weight(AnnotationSet.Gold));
        Assert.True(model.Bias + model.Weight(Word) > 0);
    }

    [Fact]
    public void OtherSetsKeepTheirWeightAndTheEngineNeverAsksForIt() => Assert.True(Trained().Weight(FeatureName.HashOf("set=X")) < 0);
}
