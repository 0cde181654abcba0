using Alaqat.Language;
using Alaqat.Train.Parse;

namespace Alaqat.Tests;

public sealed class ParserEnsembleTests
{
    [Fact]
    public void One_member_votes_as_it_parses()
    {
        var network = Trees.Network(Trees.Sample, seed: 1);
        var trainer = new ParserTrainer(network, new ParserTrainerOptions(Dropout: 0), new Random(1));
        var sentences = Trees.Sample.Select(tree => TrainingSentence.Read(tree, network, 0)).ToArray();
        for (var step = 0; step < 60; step++)
            trainer.Step(sentences, 0.01f);

        var ensemble = new ParserEnsemble([network]);

        foreach (var tree in Trees.Sample)
            Assert.Equal(new Parser(network).Parse(tree.Tagged).Arcs, ensemble.Parse(tree.Tagged).Arcs);
    }

    [Fact]
    public void Members_need_not_know_the_same_relations()
    {
        var few = Trees.Network([Trees.Sample[0]], seed: 1);
        var many = Trees.Network(Trees.Sample, seed: 2);

        foreach (var tree in Trees.Sample)
        {
            var arcs = new ParserEnsemble([few, many]).Parse(tree.Tagged).Arcs;

            Assert.True(SpanningTree.IsTree(Array.ConvertAll(arcs, arc => arc.Head + 1)));
            Assert.All(arcs, arc => Assert.Equal(arc.Head < 0, arc.Relation == "root"));
        }
    }
}
