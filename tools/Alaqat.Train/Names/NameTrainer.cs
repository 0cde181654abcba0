using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Makes a name model of examples: the linear part and the network are learnt apart and their scores added.</summary>
static class NameTrainer
{
    /// <param name="examples">Annotated sentences.</param>
    /// <param name="raw">Sentences without annotation; a first network labels them for the one that is kept. May be empty.</param>
    /// <param name="lexicon">Lists and clusters that the features draw on.</param>
    /// <param name="vectors">Vectors of stems.</param>
    /// <param name="options">How to learn.</param>
    /// <param name="report">Takes a line of progress.</param>
    public static NameModel Train(IReadOnlyList<NameLesson> examples, IReadOnlyList<NameUnit[]> raw, NameLexicon lexicon, NameVectors vectors, NameTrainingOptions options, Action<string> report)
    {
        var (weights, scale, linear) = new NameLinearTrainer(lexicon, options).Train(examples, report);
        var first = Join([]);
        if (raw.Count == 0)
            return first;
        var teacher = new NameTeacher(first);
        NameLesson[] lessons = [.. raw.Select(teacher.Teach)];
        report($"the first network labelled {lessons.Length} raw sentences");
        return Join(lessons);

        NameModel Join(NameLesson[] labelled)
        {
            var (network, recurrent) = NameNetworkTrainer.Train(examples, labelled, lexicon, vectors, options, report);
            var transitions = new float[linear.Length];
            System.Numerics.Tensors.TensorPrimitives.Add(linear, recurrent, transitions);
            return new NameModel(lexicon, weights, scale, network, transitions);
        }
    }
}
