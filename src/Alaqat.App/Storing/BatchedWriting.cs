using System.Diagnostics;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>Gathers articles and writes them together: a transaction costs a wait for the disk, and a killed run loses one batch at most.</summary>
/// <param name="write">Writes a batch in one transaction.</param>
sealed class BatchedWriting(Func<IReadOnlyCollection<PreparedArticle>, WriteCounts> write)
{
    const int MostArticles = 50;
    static readonly TimeSpan MostWait = TimeSpan.FromSeconds(1);

    readonly List<PreparedArticle> _batch = new(MostArticles);
    long _since = Stopwatch.GetTimestamp();

    /// <summary>What was written so far.</summary>
    public WriteCounts Written { get; private set; }

    /// <summary>Claims of the articles that were given.</summary>
    public long Claims { get; private set; }

    /// <summary>Whether all that was given is written.</summary>
    public bool IsEmpty => _batch.Count == 0;

    public void Add(PreparedArticle article)
    {
        _batch.Add(article);
        Claims += article.ClaimCount;
        if (_batch.Count >= MostArticles || Stopwatch.GetElapsedTime(_since) > MostWait)
            Flush();
    }

    public void Flush()
    {
        if (_batch.Count > 0)
            Written += write(_batch);
        _batch.Clear();
        _since = Stopwatch.GetTimestamp();
    }
}
