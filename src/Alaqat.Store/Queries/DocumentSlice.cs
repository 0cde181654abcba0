namespace Alaqat.Store;

/// <summary>Some of many articles, in the order of their keys; as <see cref="ClaimSlice"/>.</summary>
/// <param name="Most">How many articles at most.</param>
public sealed record DocumentSlice(int Most)
{
    /// <summary>Only articles whose key comes after this one.</summary>
    public string? After { get; init; }

    /// <summary>Only articles whose key comes before this one: the last ones, in the same order. It takes the place of <see cref="After"/>.</summary>
    public string? Before { get; init; }

    /// <summary>How many of these to pass over.</summary>
    public int Skip { get; init; }
}
