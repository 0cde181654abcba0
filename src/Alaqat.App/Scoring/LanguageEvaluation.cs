using Alaqat.Language;

namespace Alaqat.App;

/// <summary>Scores the language engine on a treebank.</summary>
static class LanguageEvaluation
{
    public static ConlluScores Run(string gold, ParseStage stage, LanguageEngine engine)
    {
        try
        {
            Document given;
            using (var reader = JsonLinesFile.Open(gold))
                given = ConlluReader.Read(reader, gold);
            var document = stage == ParseStage.Raw ? engine.Analyze(given.Text, SplitMode.Lines) : GivenWords.Analyze(engine, given, stage);
            using var system = new StringWriter();
            ConlluWriter.Write(system, document);
            using var again = JsonLinesFile.Open(gold);
            return ConlluScorer.Score(again, new StringReader(system.ToString()));
        }
        catch (FormatException fault)
        {
            throw new UsageException($"{gold}: {fault.Message}");
        }
    }
}
