namespace Alaqat.Store;

/// <summary>Two actors over time: each direction for itself, and both together with the changes of level.</summary>
/// <param name="Rows">Each direction and period that has a claim; by period, then source.</param>
public sealed record Timeline(string A, string B, IReadOnlyList<DyadPeriod> Rows, BalanceSeries Balance)
{
    /// <param name="acts">Any acts; those between the two are taken.</param>
    public static Timeline Of(IEnumerable<Act> acts, string a, string b, ConflictScale scale, PeriodUnit unit)
    {
        var own = acts.Where(act => (act.Source == a && act.Target == b) || (act.Source == b && act.Target == a)).ToList();
        return new Timeline(a, b, DyadPeriods.Directed(own, scale, unit), BalanceSeries.Of(own, scale, unit));
    }
}
