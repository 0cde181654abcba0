using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Makes a name model of examples: the linear part and the network are learnt apart and their scores added.</summary>
static class NameTrainer
{
    /// <param name="examples">Annotated sentences.</param>
    /// <param name="lexicon">Lists and clusters that the features draw on.</param>
    /// <param name="vectors">Vectors of stems.</param>
    /// <param name="options">How to learn.</param>
    /// <param name="report">Takes a line of progress.</param>
    public static NameModel Train(IReadOnlyList<NameExample> examples, NameLexicon lexicon, NameVectors vectors, NameTrainingOptions options, Action<string> report)
    {
        var (weights, scale, linear) = new NameLinearTrainer(lexicon, options).Train(examples, report);
        var (network, recurrent) = NameNetworkTrainer.Train(examples, lexicon, vectors, options, report);
        var transitions = new float[linear.Length];
        System.Numerics.Tensors.TensorPrimitives.Add(linear, recurrent, transitions);
        return new NameModel(lexicon, weights, scale, network, transitions);
    }
}
