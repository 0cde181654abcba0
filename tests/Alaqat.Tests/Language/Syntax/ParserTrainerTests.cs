using Alaqat.Train.Parse;

namespace Alaqat.Tests;

public sealed class ParserTrainerTests
{
    [Fact]
    public void Gradients_are_the_slopes_of_the_loss()
    {
        const float Step = 0.002f;
        var trees = Trees.Sample;
        var network = Trees.Network(trees, seed: 5);
        var batch = trees.Select(tree => TrainingSentence.Read(tree, network, 0)).ToArray();
        var words = batch.Sum(sentence => sentence.Count);
        var none = new ParserTrainerOptions(Dropout: 0, LexicalDropout: 0, GrammaticalDropout: 0);
        var random = new Random(5);
        // The biaffine weights start at 0, where some gradients vanish.
        foreach (var weights in network.Dense)
        {
            for (var i = 0; i < weights.Length; i++)
                weights[i] += 0.2f * (random.NextSingle() - 0.5f);
        }

        var trainer = new ParserTrainer(network, none, new Random(1));
        trainer.Gradient(batch);

        foreach (var (weights, gradient) in network.Dense.Zip(trainer.DenseGradients))
        {
            for (var round = 0; round < 8; round++)
            {
                var i = random.Next(weights.Length);
                var kept = weights[i];
                weights[i] = kept + Step;
                var above = new ParserTrainer(network, none, new Random(1)).Gradient(batch);
                weights[i] = kept - Step;
                var below = new ParserTrainer(network, none, new Random(1)).Gradient(batch);
                weights[i] = kept;
                var slope = (above - below) / (2 * Step) / words;
                Assert.True(Math.Abs(slope - gradient[i]) < 2e-3 + (0.03 * Math.Abs(slope)), $"slope {slope}, gradient {gradient[i]}, {weights.Length} weights");
            }
        }
    }
}
