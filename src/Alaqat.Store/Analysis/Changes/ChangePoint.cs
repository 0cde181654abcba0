namespace Alaqat.Store;

/// <summary>Where the level of a series changes.</summary>
/// <param name="Index">First place of the new level.</param>
/// <param name="Before">Mean of the level before.</param>
/// <param name="After">Mean of the level from here on.</param>
public sealed record ChangePoint(int Index, double Before, double After);
