using System.Globalization;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>Scores the names that the engine finds in the running text of annotated sentences.</summary>
static class NameEvaluation
{
    /// <param name="gold">A BIO file.</param>
    /// <param name="last">What share of its sentences is taken, from the end; 0 for all.</param>
    /// <exception cref="UsageException">The file cannot be read or holds no sentence.</exception>
    public static List<BioSentence> Read(string gold, double last = 0)
    {
        try
        {
            using var reader = JsonLinesFile.Open(gold);
            var sentences = BioReader.Read(reader, gold);
            if (sentences.Count == 0)
                throw new UsageException($"{gold}: holds no sentence; give a file with a token and its BIO tag on each line");
            return last > 0 ? sentences[^Math.Max(1, (int)(sentences.Count * last))..] : sentences;
        }
        catch (FormatException fault)
        {
            throw new UsageException(fault.Message);
        }
    }

    public static NameScorer Run(IEnumerable<BioSentence> sentences, LanguageEngine engine)
    {
        var scorer = new NameScorer();
        foreach (var gold in sentences)
        {
            var text = new BioText(gold);
            var found = new List<Entity>();
            foreach (var sentence in engine.Analyze(text.Text, SplitMode.Lines).Sentences)
                found.AddRange(sentence.Entities.Select(entity => text.Project(entity, sentence.Words)));
            scorer.Add(gold.Outermost(), found);
        }

        return scorer;
    }

    /// <summary>A line each kind that the gold annotates, and one for all of them.</summary>
    public static string Format(NameScorer scorer) =>
        string.Concat(Enum.GetValues<EntityKind>().Where(kind => scorer[kind].Gold > 0).Select(kind => Line(kind.ToString(), scorer[kind])))
        + Line("All", scorer.Total());

    static string Line(string name, NameScore score) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-13} P {100 * score.Precision,5:0.0}  R {100 * score.Recall,5:0.0}  F1 {100 * score.F1,5:0.0}   ({score.Right} right, {score.Gold} in the gold, {score.Found} found)\n");
}
