using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary><see cref="CorpusStats"/> as a report.</summary>
static class StatsReport
{
    public static Report Of(CorpusStats stats) => new(null, stats.Documents == 0 ? [] :
    [
        ReportPart.Of("summary", "In all", [stats],
        [
            ("documents", ColumnKind.Number, s => s.Documents), ("copies", ColumnKind.Number, s => s.Copies), ("undated", ColumnKind.Number, s => s.Undated),
            ("first", ColumnKind.Id, s => s.First), ("last", ColumnKind.Id, s => s.Last),
            ("claims", ColumnKind.Number, s => s.Claims), ("attributed", ColumnKind.Number, s => s.Attributed),
            ("outlets", ColumnKind.Number, s => s.Outlets.Count), ("actors", ColumnKind.Number, s => s.Actors.Count),
        ]),
        Counts("outlets", "Articles by outlet", stats.Outlets, ColumnKind.Text),
        Counts("years", "Articles by year", stats.Years, ColumnKind.Id) with { IsWhole = true },
        Counts("types", "Claims by type", Enum.GetValues<ClaimType>().Select(type => (ClaimNames.Of(type), stats.ByType[(int)type])), ColumnKind.Id) with { IsWhole = true },
        Counts("statuses", "Claims by status", Enum.GetValues<ClaimStatus>().Select(status => (ClaimNames.Of(status), stats.ByStatus[(int)status])), ColumnKind.Id) with { IsWhole = true },
        Counts("actors", "Claims by actor", stats.Actors, ColumnKind.Id),
    ]);

    static ReportPart Counts(string name, string heading, IEnumerable<(string Name, int Count)> rows, ColumnKind kind) => ReportPart.Of(name, heading, rows,
        [("name", kind, row => row.Name), ("count", ColumnKind.Number, row => row.Count)]);
}
