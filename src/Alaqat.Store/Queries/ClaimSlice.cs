namespace Alaqat.Store;

/// <summary>Some of many claims, in their order. One that begins at a place costs the same however far in it lies; one that skips reads what it skips.</summary>
/// <param name="Most">How many claims at most.</param>
public sealed record ClaimSlice(int Most)
{
    /// <summary>Only claims that come after this place.</summary>
    public ClaimPlace? After { get; init; }

    /// <summary>Only claims that come before this place: the last ones, in the same order. It takes the place of <see cref="After"/>.</summary>
    public ClaimPlace? Before { get; init; }

    /// <summary>How many of these to pass over.</summary>
    public int Skip { get; init; }
}
