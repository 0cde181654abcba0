namespace Alaqat.Store;

/// <summary>A division of a network.</summary>
/// <param name="OfNode">The community of each node, from 0, the largest first; of equal ones that with the lowest node.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Modularity">Signed modularity of the division.</param>
public sealed record Communities(IReadOnlyList<int> OfNode, int Count, double Modularity);
