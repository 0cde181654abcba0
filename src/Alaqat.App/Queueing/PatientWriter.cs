using Alaqat.Store;

namespace Alaqat.App.Queueing;

/// <summary>
/// Writes to a store that may be away for a while: it waits and tries again, and while it waits nothing more is read. An article that a
/// sound store refuses does not hold up the others.
/// </summary>
/// <param name="store">Where to write.</param>
/// <param name="version">What reads the articles.</param>
/// <param name="source">Gets its messages back when the store is away for long: brokers take ill to messages that are held for an hour.</param>
/// <param name="complain">Tells people.</param>
/// <param name="stop">Ends the waiting.</param>
sealed class PatientWriter(AlaqatStore store, AnalysisVersion version, DeliverySource source, Action<string> complain, CancellationToken stop) : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    readonly Dictionary<PreparedArticle, string> _refused = [];
    StoreWriter? _writer;
    int _away;

    /// <exception cref="OperationCanceledException">Told to stop while the store was away.</exception>
    public WriteCounts Write(IReadOnlyCollection<PreparedArticle> articles) => Await(() => WriteNow(articles));

    /// <summary>Asks the store, as often as it takes. For any thread.</summary>
    /// <exception cref="OperationCanceledException">Told to stop while the store was away.</exception>
    public T Await<T>(Func<T> ask)
    {
        BackOff? outage = null;
        for (; ; )
        {
            try
            {
                var answer = ask();
                if (outage is not null && Interlocked.Exchange(ref _away, 0) == 1)
                    source.Resume();
                return answer;
            }
            catch (StoreException fault)
            {
                // Every reading thread finds out by itself.
                if (Interlocked.Exchange(ref _away, 1) == 0)
                    complain($"{fault.Message}; trying again");
                outage ??= new BackOff();
                if (outage.Elapsed > Patience)
                    source.Suspend();
                outage.Wait(stop).GetAwaiter().GetResult();
            }
        }
    }

    /// <summary>Why the store refused an article that was written before, or null; tells it once.</summary>
    public string? TakeRefusal(PreparedArticle article) => _refused.Remove(article, out var reason) ? reason : null;

    public void Dispose() => _writer?.Dispose();

    WriteCounts WriteNow(IReadOnlyCollection<PreparedArticle> articles)
    {
        try
        {
            return Writer().Write(articles);
        }
        catch (StoreException)
        {
            Renew();
            // A store that is away fails here again, with the message for people.
            Writer().Write([]);
        }

        var written = default(WriteCounts);
        foreach (var article in articles)
        {
            try
            {
                written += Writer().Write([article]);
            }
            catch (StoreException fault)
            {
                Renew();
                Writer().Write([]);
                _refused[article] = fault.Message;
            }
        }

        return written;
    }

    StoreWriter Writer() => _writer ??= store.Write(version);

    void Renew()
    {
        _writer?.Dispose();
        _writer = null;
    }
}
