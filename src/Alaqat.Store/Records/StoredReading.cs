namespace Alaqat.Store;

/// <summary>What read articles of a store.</summary>
/// <param name="Version">Engine and data.</param>
/// <param name="Documents">How many of the articles it read.</param>
public sealed record StoredReading(AnalysisVersion Version, long Documents);
