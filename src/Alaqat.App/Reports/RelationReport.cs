using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><see cref="RelationCard"/> as a report.</summary>
static class RelationReport
{
    /// <summary>What stands over every answer: the store repeats what articles say.</summary>
    public const string AsTold = "as told by the articles; scores from -10 (conflict) to +10 (cooperation)";

    public static Report Of(RelationCard card) => new($"{card.A} and {card.B}, {AsTold}", card.Claims.Count == 0 ? [] :
    [
        ReportPart.Of("summary", "In all", [card],
        [
            ("a", ColumnKind.Id, c => c.A), ("b", ColumnKind.Id, c => c.B),
            ("claims", ColumnKind.Number, c => c.Claims.Count), ("documents", ColumnKind.Number, c => c.Documents),
            .. TallyColumns.Of<RelationCard>(c => c.Tallies),
            ("first", ColumnKind.Id, c => c.First?.Day), ("last", ColumnKind.Id, c => c.Last?.Day),
        ]),
        BalanceParts.Series(card.Balance),
        BalanceParts.Changes(card.Balance),
        ReportPart.Of("acts", "Acts", card.Acts,
        [
            ("source", ColumnKind.Id, act => act.Source), ("type", ColumnKind.Id, act => ClaimNames.Of(act.Type)), ("target", ColumnKind.Id, act => act.Target),
            .. TallyColumns.Of<ActTally>(act => act.Tallies),
            ("outlets", ColumnKind.Number, act => act.Outlets),
        ]),
        ReportPart.Of("reasons", "Reasons given", card.Reasons, Ground()),
        ReportPart.Of("goals", "Goals given", card.Goals, Ground()),
        ReportPart.Of("voices", "Who says so", card.Voices, [("voice", ColumnKind.Id, row => row.Voice), .. TallyColumns.Of<VoiceTally>(row => row.Tallies), ("outlets", ColumnKind.Number, row => row.Outlets)]),
        ContradictionPart.Of(card.Contradictions),
        ReportPart.Of("outlets", "By outlet", card.Outlets, [("outlet", ColumnKind.Text, row => row.Outlet), .. TallyColumns.WithBar<OutletTally>(row => row.Tallies), ("first", ColumnKind.Id, row => row.First), ("last", ColumnKind.Id, row => row.Last)]),
        FramingReport.Forms("framing", "How they are named", card.FramingOfA.Rows.Concat(card.FramingOfB.Rows)),
        ReportPart.Of("ends", "First and last", new[] { card.First, card.Last }.OfType<StoredClaim>().Distinct(), [.. ClaimColumns.Of<StoredClaim>(claim => claim), ("text", ColumnKind.Text, claim => claim.Sentence.Text)]),
    ]);

    static (string, ColumnKind, Func<StatedGround, object?>)[] Ground() =>
        [.. ClaimColumns.Of<StatedGround>(ground => ground.Claim), ("text", ColumnKind.Text, ground => ground.Words.Text)];
}
