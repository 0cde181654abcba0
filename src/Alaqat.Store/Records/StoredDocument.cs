namespace Alaqat.Store;

/// <summary>An article of the store without its text.</summary>
/// <param name="Number">Row of this store; not stable from one store to another.</param>
/// <param name="Key">What the article is known by everywhere: its id, or a hash of its content where it has none.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Date">Day of publication.</param>
/// <param name="Outlet">Who published it, as given with the article.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="CopyOf">Number of the earliest article that this one nearly repeats (an agency text in several papers), or null.</param>
public sealed record StoredDocument(long Number, string Key, string? Title, DateOnly? Date, string? Outlet, string? Url, long? CopyOf)
{
    /// <summary>What read it.</summary>
    public AnalysisVersion? Version { get; init; }
}
