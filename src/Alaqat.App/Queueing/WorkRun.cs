using System.Diagnostics;
using System.Globalization;
using Alaqat.Store;

namespace Alaqat.App.Queueing;

/// <summary>The worker's run: reading on many threads, writing and speaking to the broker on one.</summary>
sealed class WorkRun(DeliverySource source, PrefetchSize prefetch, ArticleStep step, PatientWriter writer, CancellationToken stop)
{
    /// <summary>What waits for its commit is held as well as what waits to be read: less of it leaves more for other workers.</summary>
    static readonly TimeSpan MostWait = TimeSpan.FromMilliseconds(500);

    readonly BatchedWriting _batches = new(writer.Write, MostWait);
    readonly List<(Delivery Delivery, PreparedArticle Article)> _unacknowledged = [];
    int _known;
    int _done;

    /// <summary>Messages that were given up.</summary>
    public int Dead { get; private set; }

    /// <returns>Whether all that was taken up was brought to an end; not when it was stopped while the store was away.</returns>
    public bool To(int threads, Action<string> complain, Action<int> report)
    {
        try
        {
            OrderedPipeline.Run(source.Items(), Read, outcome => Take(outcome, complain, report), threads);
            Store(complain);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <param name="time">Of all threads together.</param>
    /// <param name="engine">Of the language engine and the claims.</param>
    public string Summary(TimeSpan time, TimeSpan engine)
    {
        var (added, replaced, unchanged) = _batches.Written + new WriteCounts(0, 0, _known);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{added:N0} articles added, {replaced:N0} replaced, {unchanged:N0} were there; {_batches.Claims:N0} claims read; {Dead:N0} messages given up; {time.TotalSeconds:0.0} s of work, {(time > TimeSpan.Zero ? engine / time * 100 : 0):0.0} % of it reading\n");
    }

    /// <summary>On any thread.</summary>
    WorkOutcome Read(WorkItem item)
    {
        if (item.Delivery is not { } delivery)
            return new WorkOutcome(null, null, null, default);
        var start = Stopwatch.GetTimestamp();
        var (prepared, failure) = Read(delivery);
        return new WorkOutcome(delivery, prepared, failure, Stopwatch.GetElapsedTime(start));
    }

    (PreparedArticle? Article, string? Failure) Read(Delivery delivery)
    {
        try
        {
            var (article, problem) = ArticleMessage.Parse(delivery.Body);
            return article is null ? (null, problem) : (writer.Await(() => step.Read(article)), null);
        }
        catch (Exception fault) when (!stop.IsCancellationRequested || fault is not OperationCanceledException)
        {
            // Whatever an article does to the engine, the others are read.
            return (null, $"{fault.GetType().Name}: {fault.Message}");
        }
    }

    void Take(WorkOutcome outcome, Action<string> complain, Action<int> report)
    {
        if (outcome.Delivery is not { } delivery)
        {
            Store(complain);
            return;
        }

        prefetch.Observe(outcome.Cost, delivery.Body.Length);
        if (outcome.Failure is { } reason)
        {
            Fail(delivery, reason, complain);
        }
        else if (outcome.Article is { } article)
        {
            _unacknowledged.Add((delivery, article));
            _batches.Add(article);
            if (_batches.IsEmpty || delivery.IsSuspect)
                Store(complain);
        }
        else
        {
            _known++;
            source.Acknowledge(delivery);
        }

        report(++_done);
        source.Adjust();
    }

    /// <summary>Commits what was read, and only then tells the broker.</summary>
    void Store(Action<string> complain)
    {
        _batches.Flush();
        foreach (var (delivery, article) in _unacknowledged)
        {
            if (writer.TakeRefusal(article) is { } reason)
                Fail(delivery, reason, complain);
            else
                source.Acknowledge(delivery);
        }

        _unacknowledged.Clear();
    }

    void Fail(Delivery delivery, string reason, Action<string> complain)
    {
        var dies = source.Fail(delivery, reason, TimeProvider.System.GetUtcNow());
        Dead += dies ? 1 : 0;
        var name = delivery.Id.Length > DeadLetter.ShortId ? delivery.Id[..DeadLetter.ShortId] : delivery.Id;
        complain(string.Create(
            CultureInfo.InvariantCulture,
            $"message {name}: {reason}; {(dies ? "given up, see 'alaqat dead list'" : $"try {delivery.Tries + 1} of {WorkOptions.Tries}")}"));
    }
}
