using Alaqat.Store;

namespace Alaqat.App;

/// <summary><see cref="NetworkView"/>s as a report.</summary>
static class NetworkReport
{
    /// <summary>Nodes and edges come in ordinal order, and equal ones keep it.</summary>
    public static Report Of(IReadOnlyList<NetworkView> views) => new("Who stands how toward whom, " + RelationReport.AsTold,
    [
        ReportPart.Of("measures", "Measures", views.Where(view => view.Nodes.Count > 0),
        [
            ("period", ColumnKind.Id, view => view.Period),
            ("actors", ColumnKind.Number, view => view.Nodes.Count), ("edges", ColumnKind.Number, view => view.Network.Edges.Count),
            ("communities", ColumnKind.Number, view => view.Communities), ("modularity", ColumnKind.Number, view => view.Modularity),
            ("triads", ColumnKind.Number, view => view.Balance.Triads), ("balanced", ColumnKind.Number, view => view.Balance.Share),
            ("frustration", ColumnKind.Number, view => view.Balance.Frustration.Ties), ("signed_ties", ColumnKind.Number, view => view.Balance.Frustration.SignedTies),
            ("exact", ColumnKind.Id, view => view.Balance.Frustration.IsExact ? "yes" : "no"),
            ("triads_changed", ColumnKind.Number, view => view.Changes.Count),
        ]) with { IsWhole = true },
        ReportPart.Of("actors", "Actors", views.SelectMany(view => view.Nodes.OrderByDescending(node => node.PageRank).Select(node => (view.Period, Node: node))),
        [
            ("period", ColumnKind.Id, row => row.Period), ("actor", ColumnKind.Id, row => row.Node.Node.Id),
            ("as_source", ColumnKind.Number, row => row.Node.Node.AsSource), ("as_target", ColumnKind.Number, row => row.Node.Node.AsTarget),
            ("degree", ColumnKind.Number, row => row.Node.Degree), ("betweenness", ColumnKind.Number, row => row.Node.Betweenness),
            ("eigenvector", ColumnKind.Number, row => row.Node.Eigenvector), ("pagerank", ColumnKind.Number, row => row.Node.PageRank),
            ("community", ColumnKind.Number, row => row.Node.Community),
        ]),
        ReportPart.Of("edges", "Edges", views.SelectMany(view => view.Network.Edges.OrderByDescending(edge => edge.Count).Select(edge => (view.Period, Edge: edge))),
        [
            ("period", ColumnKind.Id, row => row.Period), ("source", ColumnKind.Id, row => row.Edge.Source), ("target", ColumnKind.Id, row => row.Edge.Target),
            ("count", ColumnKind.Number, row => row.Edge.Count), ("sum", ColumnKind.Number, row => row.Edge.Sum), ("mean", ColumnKind.Number, row => row.Edge.Mean), ("balance", ColumnKind.Bar, row => row.Edge.Mean),
            ("positive", ColumnKind.Number, row => row.Edge.Positive), ("negative", ColumnKind.Number, row => row.Edge.Negative), ("outlets", ColumnKind.Number, row => row.Edge.Outlets),
            ("first", ColumnKind.Id, row => row.Edge.First), ("last", ColumnKind.Id, row => row.Edge.Last),
        ]),
        ReportPart.Of("triads", "Triads that changed", views.SelectMany(view => view.Changes.Select(change => (view.Period, Change: change))),
        [
            ("period", ColumnKind.Id, row => row.Period), ("a", ColumnKind.Id, row => row.Change.A), ("b", ColumnKind.Id, row => row.Change.B), ("c", ColumnKind.Id, row => row.Change.C),
            ("before", ColumnKind.Id, row => row.Change.Before?.Signs), ("after", ColumnKind.Id, row => row.Change.After?.Signs),
            ("turned", ColumnKind.Id, row => row.Change.IsTurn ? "yes" : "no"),
        ]),
    ]);
}
