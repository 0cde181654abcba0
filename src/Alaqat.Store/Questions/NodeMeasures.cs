namespace Alaqat.Store;

/// <summary>How an actor stands in a network (docs/MEASURES.md).</summary>
/// <param name="Degree">Actors it is tied to.</param>
/// <param name="Betweenness">Share of shortest paths that pass it, from 0 to 1.</param>
/// <param name="Eigenvector">From 0 to 1.</param>
/// <param name="PageRank">From 0 to 1; all together 1.</param>
/// <param name="Community">From 0, the largest first.</param>
public sealed record NodeMeasures(NetworkNode Node, int Degree, double Betweenness, double Eigenvector, double PageRank, int Community);
