using System.Globalization;
using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>What the scoreboard measures: every set of the folder of test material.</summary>
static class ScoreRows
{
    const string Llm = "Claims on gold (annotated by a large language model, not by people)";
    const string Trees = "Language on treebanks (human annotation)";
    const string Names = "Names (human annotation)";
    /// <summary>Our own reading, in the repository.</summary>
    const string GsrReadings = "gold/gsr-reading.jsonl";

    const string Gsr = "Arabic event GSR (human annotation)";

    public static IEnumerable<ScoreRow> All(string shared, Engines engines)
    {
        // Each engine is loaded once, at the first row that finds its files.
        var claims = new Lazy<Func<Article, CodedArticle>>(engines.Claims);
        var language = new Lazy<Language.LanguageEngine>(engines.Language);
        foreach (var set in (string[])["dev", "mission", "train"])
            yield return Claims(shared, set, claims, "", scores => ClaimScoreText.Format(scores, 0, new Dictionary<string, string>()));
        yield return Claims(shared, "dev", claims, " --reliability", ClaimScoreText.Reliability);
        // PUD is of other documents and another annotation style; it shows what the development set cannot.
        foreach (var treebank in (string[])["padt-dev", "pud"])
            yield return Treebank(shared, treebank, language);
        yield return NameSet(shared, "wojood-dev", language);
        // The name tagger has not learnt from the last 15 % of this file (models/names.md).
        yield return NameSet(shared, "anercorp-train", language, last: 0.1);
        foreach (var set in (string[])["assault-detection", "protest-detection", "assault-spans", "protest-spans"])
        {
            var path = $"{shared}/gsr/{set}.jsonl";
            yield return new ScoreRow(Gsr, $"alaqat eval gsr --gold {path}", [path], () => EvalGsrCommand.Line(GsrEvaluation.Run(path, claims.Value)));
        }

        foreach (var set in (string[])["assault-detection", "protest-detection"])
        {
            var path = $"{shared}/gsr/{set}.jsonl";
            yield return new ScoreRow(Gsr, $"alaqat eval gsr --gold {path} --reading {GsrReadings}", [path, GsrReadings], () => GsrReading.Run(path, GsrReadings).Line(set));
        }
    }

    static ScoreRow Claims(string shared, string set, Lazy<Func<Article, CodedArticle>> engine, string option, Func<ClaimScores, string> format)
    {
        var (units, gold, aliases) = ($"{shared}/gold/{set}.units.jsonl", $"{shared}/gold/{set}.jsonl", $"{shared}/gold/aliases.json");
        return new ScoreRow(Llm, $"alaqat eval claims --units {units} --gold {gold} --aliases {aliases}{option}", [units, gold, aliases], () =>
            format(ClaimEvaluation.Run(UnitFile.Read(units), gold, null, aliases, () => engine.Value)));
    }

    static ScoreRow Treebank(string shared, string name, Lazy<Language.LanguageEngine> engine)
    {
        var path = $"{shared}/treebank/{name}.conllu";
        return new ScoreRow(Trees, $"alaqat eval language --gold {path}", [path], () => string.Concat(
            Enum.GetValues<ParseStage>().Select(stage => string.Create(CultureInfo.InvariantCulture, $"from {stage.ToString().ToLowerInvariant()}\n{LanguageEvaluation.Run(path, stage, engine.Value)}"))));
    }

    static ScoreRow NameSet(string shared, string name, Lazy<Language.LanguageEngine> engine, double last = 0)
    {
        var path = $"{shared}/ner/{name}.txt";
        var option = last > 0 ? string.Create(CultureInfo.InvariantCulture, $" --last {last}") : "";
        return new ScoreRow(Names, $"alaqat eval names --gold {path}{option}", [path], () => NameEvaluation.Format(NameEvaluation.Run(NameEvaluation.Read(path, last), engine.Value)));
    }
}
