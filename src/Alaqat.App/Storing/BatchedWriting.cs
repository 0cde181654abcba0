using System.Diagnostics;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>Gathers articles and writes them together: a transaction costs a wait for the disk, and a killed run loses one batch at most.</summary>
/// <param name="write">Writes a batch in one transaction.</param>
/// <param name="mostWait">How long an article waits for company.</param>
sealed class BatchedWriting(Func<IReadOnlyCollection<PreparedArticle>, WriteCounts> write, TimeSpan mostWait)
{
    const int MostArticles = 50;

    /// <summary>Long enough that commits cost nothing beside reading.</summary>
    public static readonly TimeSpan Usual = TimeSpan.FromSeconds(1);

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
        if (_batch.Count >= MostArticles || Stopwatch.GetElapsedTime(_since) > mostWait)
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
