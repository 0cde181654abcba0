namespace Alaqat.App.Queueing;

/// <summary>
/// How many messages to hold: what keeps the threads busy for a moment, by what articles have cost so far. More would be kept from other
/// workers, which end with nothing to do beside one that has, and come back when this one ends; fewer would leave threads waiting for the
/// broker, which counts what waits for its commit too.
/// </summary>
/// <param name="threads">How many threads read.</param>
/// <param name="given">A number that was asked for; null to measure.</param>
sealed class PrefetchSize(int threads, int? given)
{
    const int Most = 1_000;
    const long MostBytes = 64L * 1024 * 1024;

    /// <summary>Weight of the newest article in the moving averages.</summary>
    const double Share = 0.05;

    /// <summary>Before anything is measured.</summary>
    const int FirstPerThread = 8;

    const int LeastPerThread = 2;

    static readonly TimeSpan InHand = TimeSpan.FromSeconds(1.5);

    double _seconds = double.NaN;
    double _bytes;

    public int Current { get; private set; } = given ?? threads * FirstPerThread;

    /// <param name="cost">Time of one thread for one article.</param>
    /// <param name="bytes">Length of its message.</param>
    public void Observe(TimeSpan cost, int bytes)
    {
        (_seconds, _bytes) = double.IsNaN(_seconds)
            ? (cost.TotalSeconds, bytes)
            : (_seconds + (Share * (cost.TotalSeconds - _seconds)), _bytes + (Share * (bytes - _bytes)));
    }

    /// <summary>Whether another number is so much better that changing it is worth a word with the broker.</summary>
    public bool Changes()
    {
        if (given is not null || double.IsNaN(_seconds))
            return false;
        var wanted = Math.Min(threads * InHand.TotalSeconds / Math.Max(_seconds, 1e-6), MostBytes / Math.Max(_bytes, 1));
        var count = (int)Math.Clamp(wanted, threads * LeastPerThread, Math.Max(Most, threads * LeastPerThread));
        if (count < Current * 1.5 && count > Current / 1.5)
            return false;
        Current = count;
        return true;
    }
}
