namespace Alaqat.Store;

/// <summary>How an actor and another stand, in both directions together.</summary>
/// <param name="Earlier">What is told as a fact in the first half of the actor's days.</param>
/// <param name="Later">The same in the second half.</param>
public sealed record Partner(string Id, StatusTallies Tallies, Tally Earlier, Tally Later)
{
    /// <summary>Later mean less earlier mean; null where one half tells nothing.</summary>
    public double? Change => Later.Mean - Earlier.Mean;
}
