using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>Reads texts for requests with an engine that loads once, beside the first requests; never more at a time than there are threads.</summary>
sealed class ReadingDesk : IDisposable
{
    /// <summary>Readers that may wait for their turn; further ones are asked to come again.</summary>
    const int LongestQueue = 32;

    readonly Lazy<Task<Func<Article, CodedArticle>>> _engine;
    readonly SemaphoreSlim _turns;
    int _waiting;

    public ReadingDesk(Func<Func<Article, CodedArticle>> load, int threads)
    {
        _engine = new(() => Task.Run(load));
        _turns = new SemaphoreSlim(Math.Max(1, threads));
    }

    /// <summary>Whether the engine is there.</summary>
    public bool IsReady => _engine is { IsValueCreated: true, Value.IsCompletedSuccessfully: true };

    /// <summary>Begins to load.</summary>
    public Task<Func<Article, CodedArticle>> Start() => _engine.Value;

    /// <exception cref="BusyException">Too many wait already.</exception>
    public async Task<CodedArticle> Read(Article article, CancellationToken stop)
    {
        if (Interlocked.Increment(ref _waiting) > LongestQueue)
        {
            Interlocked.Decrement(ref _waiting);
            throw new BusyException();
        }

        try
        {
            var engine = await _engine.Value.WaitAsync(stop);
            await _turns.WaitAsync(stop);
            try
            {
                return await Task.Run(() => engine(article), stop);
            }
            finally
            {
                _turns.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public void Dispose() => _turns.Dispose();
}
