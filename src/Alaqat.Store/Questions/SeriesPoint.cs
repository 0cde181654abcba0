namespace Alaqat.Store;

/// <summary>One period of a series.</summary>
public sealed record SeriesPoint(Period Period, StatusTallies Tallies, int Outlets);
