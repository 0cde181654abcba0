using Alaqat.Store;

namespace Alaqat.App;

/// <summary>A series over time and its changes of level.</summary>
static class BalanceParts
{
    public static ReportPart Series(BalanceSeries balance)
    {
        var part = ReportPart.Of("balance", "Balance over time", balance.Points,
        [
            ("period", ColumnKind.Id, point => point.Period),
            .. TallyColumns.WithBar<SeriesPoint>(point => point.Tallies),
            ("outlets", ColumnKind.Number, point => point.Outlets),
        ]);
        return part with { IsWhole = true };
    }

    public static ReportPart Changes(BalanceSeries balance) => ReportPart.Of("changes", "Changes of level", balance.Changes,
    [
        ("period", ColumnKind.Id, change => change.From), ("before", ColumnKind.Number, change => change.Before), ("after", ColumnKind.Number, change => change.After),
    ]);
}
