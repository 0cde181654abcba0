namespace Alaqat.Store;

/// <summary>Two actors with both directions together, in ordinal order of their ids.</summary>
/// <param name="Count">Claims told as facts.</param>
/// <param name="Sum">Sum of their scores: the signed weight.</param>
public sealed record NetworkTie(string A, string B, int Count, double Sum)
{
    /// <summary>+1 where cooperation outweighs, -1 where conflict does, 0 where neither.</summary>
    public int Sign => Math.Sign(Sum);
}
