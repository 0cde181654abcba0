namespace Alaqat.Store;

/// <summary>A change of level in a series of mean scores.</summary>
/// <param name="From">First period of the new level.</param>
/// <param name="Before">Mean of the level before.</param>
/// <param name="After">Mean of the level from there on.</param>
public sealed record SeriesChange(Period From, double Before, double After);
