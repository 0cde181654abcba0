namespace Alaqat.Store;

/// <summary>How what is told goes over time.</summary>
/// <param name="Points">Periods that have a claim, in order.</param>
/// <param name="Changes">Where the mean score of what is told as a fact changes level.</param>
public sealed record BalanceSeries(PeriodUnit Unit, IReadOnlyList<SeriesPoint> Points, IReadOnlyList<SeriesChange> Changes)
{
    /// <summary>The series of some claims; those without a day are left out.</summary>
    public static BalanceSeries Of(IEnumerable<Act> acts, ConflictScale scale, PeriodUnit unit)
    {
        var points = acts.Where(act => act.Day is not null)
            .GroupBy(act => Period.Of(act.Day!.Value, unit))
            .Select(group => new SeriesPoint(
                group.Key,
                group.Aggregate(default(StatusTallies), (tallies, act) => tallies.Add(act, scale[act.Type])),
                group.Select(act => act.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count()))
            .OrderBy(point => point.Period)
            .ToList();
        var told = points.Where(point => point.Tallies.Told.Count > 0).ToList();
        var changes = ChangePoints.Find([.. told.Select(point => point.Tallies.Told.Mean!.Value)])
            .Select(change => new SeriesChange(told[change.Index].Period, change.Before, change.After));
        return new BalanceSeries(unit, points, [.. changes]);
    }
}
