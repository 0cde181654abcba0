using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>
/// Aggregation by dyad and period, as event data are used (Schrodt and Yonamine 2013, "A Guide to Event Data", All Azimuth 2:5-22):
/// counts by type and quad class, sum and mean score of what is told as a fact. Claims without both sides or without a day are left out.
/// </summary>
public static class DyadPeriods
{
    /// <summary>One row for each source, target and period that has a claim; by period, then source and target in ordinal order.</summary>
    public static IReadOnlyList<DyadPeriod> Directed(IEnumerable<Act> acts, ConflictScale scale, PeriodUnit unit) => Rows(acts, scale, unit, Keep);

    /// <summary>The same with both directions in one row, its actors in ordinal order.</summary>
    public static IReadOnlyList<DyadPeriod> Undirected(IEnumerable<Act> acts, ConflictScale scale, PeriodUnit unit) => Rows(acts, scale, unit, Sort);

    static List<DyadPeriod> Rows(IEnumerable<Act> acts, ConflictScale scale, PeriodUnit unit, Func<string, string, (string, string)> order)
    {
        var open = new Dictionary<(DateOnly, string, string), OpenRow>();
        foreach (var act in acts)
        {
            if (act is not { Source: { } source, Target: { } target, Day: { } day })
                continue;
            var period = Period.Of(day, unit);
            var (first, second) = order(source, target);
            var key = (period.Start, first, second);
            if (!open.TryGetValue(key, out var row))
                open.Add(key, row = new OpenRow(first, second, period));
            row.Add(act, scale);
        }

        var rows = open.Values.Select(row => row.Close()).ToList();
        rows.Sort(static (a, b) =>
            a.Period.CompareTo(b.Period) is not 0 and var byPeriod ? byPeriod
            : string.CompareOrdinal(a.Source, b.Source) is not 0 and var bySource ? bySource
            : string.CompareOrdinal(a.Target, b.Target));
        return rows;
    }

    static (string, string) Keep(string source, string target) => (source, target);

    static (string, string) Sort(string source, string target) => string.CompareOrdinal(source, target) <= 0 ? (source, target) : (target, source);

    sealed class OpenRow(string source, string target, Period period)
    {
        readonly int[] _byType = new int[Enum.GetValues<ClaimType>().Length];
        readonly HashSet<string> _outlets = new(StringComparer.Ordinal);
        StatusTallies _tallies;

        public void Add(Act act, ConflictScale scale)
        {
            _tallies = _tallies.Add(act, scale[act.Type]);
            if (act.IsToldAsFact)
                _byType[(int)act.Type]++;
            if (act.Outlet is { } outlet)
                _outlets.Add(outlet);
        }

        public DyadPeriod Close() => new() { Source = source, Target = target, Period = period, Tallies = _tallies, ByType = _byType, Outlets = _outlets.Count };
    }
}
