using Alaqat.Store;

namespace Alaqat.App;

/// <summary>What adding and refreshing have in common: inputs through the engine into the store, on many threads, in input order.</summary>
static class StoreFilling
{
    /// <param name="inputs">Read by one thread, as needed.</param>
    /// <param name="read">Called by any thread.</param>
    /// <param name="store">Where the articles go.</param>
    /// <param name="version">What reads them.</param>
    /// <param name="threads">How many threads read.</param>
    /// <param name="terminal">For problems and progress.</param>
    public static FillCounts Run<TInput>(
        IEnumerable<TInput> inputs, Func<TInput, ArticleOutcome> read, AlaqatStore store, AnalysisVersion version, int threads, Terminal terminal)
    {
        using var writer = store.Write(version);
        var batches = new BatchedWriting(writer.Write, BatchedWriting.Usual);
        var progress = new ProgressLine(terminal, "articles");
        int known = 0, problems = 0, done = 0;
        string? failure = null;
        try
        {
            OrderedPipeline.Run(inputs, read, Take, threads);
            batches.Flush();
        }
        catch (StoreException fault)
        {
            failure = fault.Message;
        }

        progress.Clear();
        if (failure is not null)
            terminal.Complain(failure);
        return new FillCounts(batches.Written + new WriteCounts(0, 0, known), batches.Claims, problems, failure is null);

        void Take(ArticleOutcome outcome)
        {
            done++;
            if (outcome.Problem is { } problem)
            {
                problems++;
                progress.Clear();
                terminal.Complain(problem);
            }

            if (outcome.Known)
                known++;
            if (outcome.Article is { } article)
                batches.Add(article);
            progress.Report(done, () => outcome.Share);
        }
    }
}
