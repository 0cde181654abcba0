using Alaqat.Store;

namespace Alaqat.App;

/// <summary><see cref="ActorCard"/> as a report.</summary>
static class ActorReport
{
    public static Report Of(ActorCard card) => new($"{card.Actor}, {RelationReport.AsTold}", card.Documents == 0 ? [] :
    [
        ReportPart.Of("summary", "In all", [card],
        [
            ("actor", ColumnKind.Id, c => c.Actor), ("claims", ColumnKind.Number, c => c.Claims), ("documents", ColumnKind.Number, c => c.Documents),
            ("acts", ColumnKind.Number, c => c.AsSource.Claims), ("mean_of_acts", ColumnKind.Number, c => c.AsSource.Told.Mean),
            ("acted_upon", ColumnKind.Number, c => c.AsTarget.Claims), ("mean_toward", ColumnKind.Number, c => c.AsTarget.Told.Mean),
            ("as_voice", ColumnKind.Number, c => c.AsVoice),
        ]),
        Partners("closest", "Closest", card.Closest),
        Partners("most_hostile", "Most hostile", card.MostHostile),
        BalanceParts.Series(card.Balance),
        BalanceParts.Changes(card.Balance),
        ReportPart.Of("outlets", "By outlet", card.Outlets, [("outlet", ColumnKind.Text, row => row.Outlet), .. TallyColumns.WithBar<OutletTally>(row => row.Tallies)]),
        FramingReport.Forms("framing", "How it is named", card.Framing.Rows),
    ]);

    static ReportPart Partners(string name, string heading, IReadOnlyList<Partner> partners) => ReportPart.Of(name, heading, partners,
    [
        ("actor", ColumnKind.Id, partner => partner.Id),
        .. TallyColumns.WithBar<Partner>(partner => partner.Tallies),
        ("earlier", ColumnKind.Number, partner => partner.Earlier.Mean), ("later", ColumnKind.Number, partner => partner.Later.Mean), ("change", ColumnKind.Number, partner => partner.Change),
    ]);
}
