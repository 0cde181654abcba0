using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>How much cooperation and how much conflict is told as a fact in a period.</summary>
sealed record BalancePoint(Period Period, int Cooperation, int Conflict, int Outlets)
{
    /// <summary>Periods that have a claim, in order.</summary>
    public static IReadOnlyList<BalancePoint> Of(IEnumerable<Act> acts, PeriodUnit unit) =>
        [.. acts.Where(act => act.Day is not null && act.IsToldAsFact)
            .GroupBy(act => Period.Of(act.Day!.Value, unit))
            .Select(group => new BalancePoint(
                group.Key,
                group.Count(act => Tone.IsCooperation(act.Type)),
                group.Count(act => !Tone.IsCooperation(act.Type)),
                group.Select(act => act.Outlet).Distinct(StringComparer.Ordinal).Count()))
            .OrderBy(point => point.Period)];
}
