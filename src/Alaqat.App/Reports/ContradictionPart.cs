using Alaqat.Store;

namespace Alaqat.App;

/// <summary>Claims that do not go together, one row a claim; <c>pair</c> numbers what belongs together.</summary>
static class ContradictionPart
{
    public static ReportPart Of(IReadOnlyList<Contradiction> found) => ReportPart.Of(
        "contradictions",
        "Claims that do not go together",
        found.SelectMany((contradiction, i) =>
            contradiction.One.Select(claim => (Number: i + 1, Contradiction: contradiction, Side: contradiction.Kind == ContradictionKind.Status ? "tells" : "friendlier", Claim: claim))
                .Concat(contradiction.Other.Select(claim => (Number: i + 1, Contradiction: contradiction, Side: contradiction.Kind == ContradictionKind.Status ? "denies" : "hostile", Claim: claim)))),
        [
            ("pair", ColumnKind.Number, row => row.Number),
            ("period", ColumnKind.Id, row => row.Contradiction.Period),
            ("kind", ColumnKind.Id, row => row.Contradiction.Kind == ContradictionKind.Status ? "status" : "sign"),
            ("side", ColumnKind.Id, row => row.Side),
            .. ClaimColumns.Of<(int Number, Contradiction Contradiction, string Side, StoredClaim Claim)>(row => row.Claim),
            ("text", ColumnKind.Text, row => row.Claim.Sentence.Text),
        ]);
}
