using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Cross-validates status, holder, reasons and goals on gold claims, without the argument model (<c>claims --follow-up</c>).</summary>
sealed class FollowUpTrainer(LanguageEngine language, IReadOnlyList<KnowledgeFile> files, IReadOnlyDictionary<string, string> aliases, ClaimTrainingOptions options)
{
    readonly Knowledge _knowledge = Knowledge.Read([.. files.Where(f => f.Path != "frames/learned.tsv")]);

    public void Run(List<GoldUnit> units, TextWriter log)
    {
        var analysed = new (Document Text, Document? Title)[units.Count];
        Parallel.For(0, units.Count, i => analysed[i] = (
            language.Analyze(units[i].Article.Text),
            units[i].Article.Title is { Length: > 0 } title ? language.Analyze(title) : null));
        var counts = new LearnedCounts();
        for (var i = 0; i < units.Count; i++)
            counts.Add(units[i], analysed[i].Text.Sentences.Select((s, k) => new SentenceView(k, s, units[i].Article.Text)), _knowledge.Frames);
        var tasks = new FollowUpTasks(_knowledge, options.GoldCopies);
        for (var i = 0; i < units.Count; i++)
        {
            var reader = new ArticleReader(_knowledge.Actors, new TriggerFinder(_knowledge.Frames, counts.Without(units[i].Id)));
            var readings = reader.Read(analysed[i].Text, analysed[i].Title, units[i].Article.Date);
            var fold = units[i].Extra ? -1 : i % options.Folds;
            tasks.Add(units[i], readings, fold);
        }

        tasks.Train(options, aliases, log);
    }
}
