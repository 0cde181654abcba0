namespace Alaqat.Store;

/// <summary>A named value of a node or an edge in a file for network tools.</summary>
/// <param name="Type">As GraphML names it: string, int or double.</param>
sealed record GraphAttribute<T>(string Name, string Type, Func<T, string?> Value);
