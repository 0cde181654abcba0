namespace Alaqat.App.Watching;

/// <summary>What a poll came to, besides its articles. Counted by many threads.</summary>
sealed class RoundCounts
{
    int _unchanged, _failed, _waiting, _skipped, _later;

    /// <summary>Feeds that are as they were.</summary>
    public int Unchanged => _unchanged;

    /// <summary>Feeds that could not be read.</summary>
    public int Failed => _failed;

    /// <summary>Feeds that are left alone for now.</summary>
    public int Waiting => _waiting;

    /// <summary>Articles that our rules or a site's forbid.</summary>
    public int Skipped => _skipped;

    /// <summary>Articles that come in a later poll.</summary>
    public int Later => _later;

    public void AddUnchanged() => Interlocked.Increment(ref _unchanged);

    public void AddFailed() => Interlocked.Increment(ref _failed);

    public void AddWaiting() => Interlocked.Increment(ref _waiting);

    public void AddSkipped(int count) => Interlocked.Add(ref _skipped, count);

    public void AddLater(int count) => Interlocked.Add(ref _later, count);
}
