using System.Globalization;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Trains <c>models/claims.bin</c> and writes <c>data/frames/learned.tsv</c> from annotated claims.</summary>
sealed class ClaimTrainer(LanguageEngine language, IReadOnlyList<KnowledgeFile> files, IReadOnlyDictionary<string, string> aliases, ClaimTrainingOptions options)
{
    readonly Knowledge _knowledge = Knowledge.Read([.. files.Where(f => f.Path != "frames/learned.tsv")]);

    const double LeastThreshold = 0.05;

    /// <summary>The model, and what the whole gold teaches of triggers.</summary>
    public (ClaimModel Model, LearnedCounts Learned) Train(List<GoldUnit> units, TextWriter log)
    {
        var analysed = new (Document Text, Document? Title)[units.Count];
        Parallel.For(0, units.Count, i => analysed[i] = (
            language.Analyze(units[i].Article.Text),
            units[i].Article.Title is { Length: > 0 } title ? language.Analyze(title) : null));
        var counts = new LearnedCounts();
        for (var i = 0; i < units.Count; i++)
            counts.Add(units[i], analysed[i].Text.Sentences.Select((s, k) => new SentenceView(k, s, units[i].Article.Text)), _knowledge.Frames);

        var index = new FeatureIndex();
        var builder = new TripleBuilder(_knowledge.Actors, index, aliases, new Random(options.Seed));
        var tasks = new FollowUpTasks(_knowledge, options.GoldCopies);
        var instances = new List<TriggerInstance>();
        var texts = new List<(GoldUnit, List<SentenceReading>)>();
        for (var i = 0; i < units.Count; i++)
        {
            var reader = new ArticleReader(_knowledge.Actors, new TriggerFinder(_knowledge.Frames, counts.Without(units[i].Id)));
            var readings = reader.Read(analysed[i].Text, analysed[i].Title, units[i].Article.Date);
            tasks.Add(units[i], readings, units[i].Extra ? -1 : i % options.Folds);
            texts.Add((units[i], readings));
            if (options.Keep is null)
                instances.AddRange(builder.Build(units[i], readings));

        }

        if (options.Coverage)
            CoverageReport.Write(texts, aliases, log);
        var (threshold, arguments) = options.Keep is { } kept
            ? (kept.Threshold, kept.Arguments)
            : Arguments(units, instances, index, log);
        if (options.ArgumentsOnly)
            return (new ClaimModel(threshold, arguments, new LinearModel(0, []), [], new SpanModel(new LinearModel(0, []), new LinearModel(0, []), new LinearModel(0, []))), counts);
        var (status, holder, spans) = tasks.Train(options, aliases, log);
        return (new ClaimModel(threshold, arguments, holder, status, spans), counts);
    }

    (float Threshold, FeatureNetwork Arguments) Arguments(List<GoldUnit> units, List<TriggerInstance> instances, FeatureIndex index, TextWriter log)
    {
        var reachable = instances.SelectMany(t => t.Triples.Where(p => p.Gold >= 0).Select(p => (t.Unit, p.Gold))).Distinct().Count();
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{units.Count} texts, {units.Sum(u => u.Claims.Length)} gold claims, {reachable} of them among the candidates; {instances.Count} triggers, {instances.Sum(t => t.Triples.Length)} triples, {index.Count} features"));
        var threshold = options.Threshold > 0 ? options.Threshold : Cross(units, instances, index, log);
        return ((float)threshold, options.ArgumentsOnly ? FeatureNetwork.Linear(0, []) : NetworkLearner.TrainAll(index, instances, StateSize(instances), options).Trimmed(options.Rows, index.CountOf).Shifted((float)options.Shift));
    }

    static int StateSize(List<TriggerInstance> instances) =>
        instances.Count == 0 ? 0 : instances[0].Reading.View.Sentence.StateOf(instances[0].Trigger.Word).Length;

    /// <summary>Chooses the threshold by cross-validation over texts and prints the scores there.</summary>
    double Cross(List<GoldUnit> units, List<TriggerInstance> instances, FeatureIndex index, TextWriter log)
    {
        var fold = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < units.Count; i++)
            fold[units[i].Id] = units[i].Extra ? -1 : i % options.Folds;
        // For a learning curve: fewer texts to learn from, the same to be measured on.
        var kept = units.Where((_, i) => (i * 0.618034) % 1 < options.Share).Select(u => u.Id).ToHashSet(StringComparer.Ordinal);
        var results = new (string Unit, SentenceReading Reading, List<ScoredClaim> Scored)[options.Folds][];
        Parallel.For(0, options.Folds, f =>
        {
            var others = instances.FindAll(t => fold[t.Unit] != f && kept.Contains(t.Unit));
            // One network finds the threshold as well as several do.
            var model = NetworkLearner.TrainAll(index, others, StateSize(others), options with { Ensemble = 1 });
            var scorer = new ArgumentScorer(model, _knowledge.Actors);
            results[f] = [.. instances.FindAll(t => fold[t.Unit] == f).GroupBy(t => (t.Unit, t.Reading)).Select(group =>
            {
                var list = new List<ScoredClaim>();
                var words = scorer.SumsOf(group.Key.Reading.Context);
                foreach (var trigger in group)
                    scorer.Score(trigger.Reading.Context, words, trigger.Trigger, trigger.Candidates, ClaimChooser.Floor * LeastThreshold, list);
                return (group.Key.Unit, group.Key.Reading, list);
            })];
        });

        if (options.Dump is { } dump)
            CrossDump.Write(dump, units, results.SelectMany(r => r));
        var (best, bestF1) = (0.5, -1.0);
        for (var threshold = LeastThreshold; threshold < 0.5; threshold += 0.025)
        {
            var byUnit = results.SelectMany(r => r).GroupBy(r => r.Unit, StringComparer.Ordinal).ToDictionary(
                g => g.Key,
                g => g.SelectMany(r => ClaimChooser.Choose([.. r.Scored], threshold).Select(c => (r.Reading.View, c))).ToList(),
                StringComparer.Ordinal);
            var score = new CrossScore();
            foreach (var unit in units.Where(u => !u.Extra))
                score.Add(unit, byUnit.TryGetValue(unit.Id, out var chosen) ? chosen : [], aliases);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cross-validation at {threshold:0.000}: claim P {score.Precision:0.000} R {score.Recall:0.000} F1 {score.ClaimF1:0.000}, pair F1 {score.PairF1:0.000}"));
            // Claims and pairs weigh alike: the curve of claims is flat where that of pairs still rises.
            if (score.ClaimF1 + score.PairF1 > bestF1)
                (best, bestF1) = (threshold, score.ClaimF1 + score.PairF1);
        }

        return best;
    }
}
