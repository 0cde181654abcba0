using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><see cref="Timeline"/> as a report.</summary>
static class TimelineReport
{
    public static Report Of(Timeline timeline) => new($"{timeline.A} and {timeline.B}, {RelationReport.AsTold}",
    [
        BalanceParts.Series(timeline.Balance),
        BalanceParts.Changes(timeline.Balance),
        ReportPart.Of("directions", "Each direction, with the claims told by quad class and type", timeline.Rows,
        [
            ("period", ColumnKind.Id, row => row.Period), ("source", ColumnKind.Id, row => row.Source), ("target", ColumnKind.Id, row => row.Target),
            .. TallyColumns.Of<DyadPeriod>(row => row.Tallies),
            ("outlets", ColumnKind.Number, row => row.Outlets),
            .. Enum.GetValues<Quad>().Select(quad => (QuadNames.Of(quad), ColumnKind.Number, (Func<DyadPeriod, object?>)(row => row.Of(quad)))),
            .. Enum.GetValues<ClaimType>().Select(type => (ClaimNames.Of(type), ColumnKind.Number, (Func<DyadPeriod, object?>)(row => row.Of(type)))),
        ]),
    ]);
}
