using System.Globalization;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Scores a name tagger on annotated sentences, over the tokens of the annotation.</summary>
static class NameEvaluation
{
    public static NameScorer Score(NameTagger tagger, IEnumerable<NameExample> examples)
    {
        var scorer = new NameScorer();
        foreach (var example in examples)
            Add(scorer, tagger, example);
        return scorer;
    }

    public static void Add(NameScorer scorer, NameTagger tagger, NameExample example) =>
        scorer.Add(example.Gold, Array.ConvertAll(tagger.Find(example.Sentence), entity => example.Text.Project(entity, example.Sentence.Segmented)));

    /// <summary>The kinds that the gold annotates, together and each.</summary>
    public static string Line(NameScorer scorer) =>
        One("all", scorer.Total()) + string.Concat(Enum.GetValues<EntityKind>().Where(kind => scorer[kind].Gold > 0).Select(kind => "  " + One(kind.ToString(), scorer[kind])));

    static string One(string name, NameScore score) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} P {100 * score.Precision:0.0} R {100 * score.Recall:0.0} F1 {100 * score.F1:0.0}");
}
