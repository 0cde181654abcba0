using System.Globalization;
using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>What nodes and edges carry, the same in both formats.</summary>
static class GraphAttributes
{
    public static GraphAttribute<NodeMeasures>[] Nodes(ActorLexicon lexicon) =>
    [
        new("label", "string", node => Label(lexicon, node)),
        new("country", "string", node => EventColumns.Country(node.Node.Id)),
        new("sector", "string", node => EventColumns.Sector(lexicon, node.Node.Id)),
        new("as_source", "int", node => Whole(node.Node.AsSource)),
        new("as_target", "int", node => Whole(node.Node.AsTarget)),
        new("degree", "int", node => Whole(node.Degree)),
        new("betweenness", "double", node => Number(node.Betweenness)),
        new("eigenvector", "double", node => Number(node.Eigenvector)),
        new("pagerank", "double", node => Number(node.PageRank)),
        new("community", "int", node => Whole(node.Community)),
    ];

    public static GraphAttribute<NetworkEdge>[] Edges { get; } =
    [
        new("weight", "double", edge => Number(edge.Sum)),
        new("count", "int", edge => Whole(edge.Count)),
        new("mean", "double", edge => Number(edge.Mean)),
        new("positive", "double", edge => Number(edge.Positive)),
        new("negative", "double", edge => Number(edge.Negative)),
        new("outlets", "int", edge => Whole(edge.Outlets)),
        new("first", "string", edge => Day(edge.First)),
        new("last", "string", edge => Day(edge.Last)),
    ];

    public static string Label(ActorLexicon lexicon, NodeMeasures node) =>
        lexicon.Actors.TryGetValue(node.Node.Id, out var actor) ? actor.English : node.Node.Id;

    /// <summary>Six decimals: more than the iterations promise, and the same on every machine.</summary>
    static string Number(double value) => Math.Round(value, 6) is var rounded && rounded == 0 ? "0" : rounded.ToString("0.######", CultureInfo.InvariantCulture);

    static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
