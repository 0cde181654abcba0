using System.Collections.Concurrent;

namespace Alaqat.App.Watching;

/// <summary>What is remembered from one poll to the next.</summary>
sealed class WatchMemory
{
    /// <summary>By address.</summary>
    public ConcurrentDictionary<string, PlaceMemory> Feeds { get; init; } = new(StringComparer.Ordinal);

    /// <summary>By address.</summary>
    public ConcurrentDictionary<string, PlaceMemory> Pages { get; init; } = new(StringComparer.Ordinal);

    /// <summary>By name and port.</summary>
    public ConcurrentDictionary<string, PlaceMemory> Hosts { get; init; } = new(StringComparer.OrdinalIgnoreCase);
}
