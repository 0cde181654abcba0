using Alaqat.Store;

namespace Alaqat.App;

/// <summary><see cref="Comparison"/> as a report.</summary>
static class CompareReport
{
    public static Report Of(Comparison comparison, string a, string b) => new($"{a} and {b}, {RelationReport.AsTold}", comparison.OnlyX.Count + comparison.OnlyY.Count + comparison.Both.Count == 0 ? [] :
    [
        ReportPart.Of("outlets", "In all", new[] { (Outlet: comparison.X, Tallies: comparison.TalliesOfX), (Outlet: comparison.Y, Tallies: comparison.TalliesOfY) },
            [("outlet", ColumnKind.Text, row => row.Outlet), .. TallyColumns.WithBar<(string Outlet, StatusTallies Tallies)>(row => row.Tallies)]),
        Acts("only_x", "Told by the first alone", comparison.OnlyX),
        Acts("only_y", "Told by the second alone", comparison.OnlyY),
        Acts("both", "Told by both", comparison.Both),
        ContradictionPart.Of(comparison.Contradictions),
    ]);

    static ReportPart Acts(string name, string heading, IReadOnlyList<ComparedAct> acts) => ReportPart.Of(name, heading, acts,
    [
        ("source", ColumnKind.Id, act => act.Source), ("type", ColumnKind.Id, act => ClaimNames.Of(act.Type)), ("target", ColumnKind.Id, act => act.Target),
        ("times_x", ColumnKind.Number, act => act.X.Count), ("times_y", ColumnKind.Number, act => act.Y.Count),
        ("day", ColumnKind.Id, act => Example(act).Day), ("status", ColumnKind.Id, act => ClaimNames.Of(Example(act).Status)), ("voice", ColumnKind.Id, act => Voices.Of(Example(act))),
        ("doc", ColumnKind.Id, act => Example(act).Document.Key), ("text", ColumnKind.Text, act => Example(act).Sentence.Text),
    ]);

    static StoredClaim Example(ComparedAct act) => act.X.Concat(act.Y).First();
}
