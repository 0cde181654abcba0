using System.Diagnostics;
using Alaqat.Claims;

namespace Alaqat.App.Queueing;

/// <summary>An engine that knows how long it was at work, over all threads.</summary>
sealed class TimedEngine(Func<Article, CodedArticle> engine)
{
    long _ticks;

    public TimeSpan Time => Stopwatch.GetElapsedTime(0, Interlocked.Read(ref _ticks));

    public CodedArticle Read(Article article)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return engine(article);
        }
        finally
        {
            Interlocked.Add(ref _ticks, Stopwatch.GetTimestamp() - start);
        }
    }
}
