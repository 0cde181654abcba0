namespace Alaqat.Store;

/// <summary>Three actors whose ties differ between two periods.</summary>
/// <param name="Before">Their triad in the earlier period, or null where it was not closed.</param>
/// <param name="After">Their triad in the later period, or null.</param>
public sealed record TriadChange(string A, string B, string C, Triad? Before, Triad? After)
{
    /// <summary>Whether the triad is closed in both periods and its balance turned.</summary>
    public bool IsTurn => Before is { } before && After is { } after && before.IsBalanced != after.IsBalanced;
}
