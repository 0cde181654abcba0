using System.Globalization;

namespace Alaqat.Store;

/// <summary>A day, ISO week, month or year of the Gregorian calendar.</summary>
/// <param name="Start">Its first day.</param>
public readonly record struct Period(PeriodUnit Unit, DateOnly Start) : IComparable<Period>
{
    public static Period Of(DateOnly day, PeriodUnit unit) => new(unit, unit switch
    {
        PeriodUnit.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        PeriodUnit.Month => new DateOnly(day.Year, day.Month, 1),
        PeriodUnit.Year => new DateOnly(day.Year, 1, 1),
        _ => day,
    });

    public Period Next() => this with
    {
        Start = Unit switch
        {
            PeriodUnit.Week => Start.AddDays(7),
            PeriodUnit.Month => Start.AddMonths(1),
            PeriodUnit.Year => Start.AddYears(1),
            _ => Start.AddDays(1),
        },
    };

    public int CompareTo(Period other) => Start.CompareTo(other.Start);

    public static bool operator <(Period a, Period b) => a.Start < b.Start;

    public static bool operator >(Period a, Period b) => a.Start > b.Start;

    public static bool operator <=(Period a, Period b) => a.Start <= b.Start;

    public static bool operator >=(Period a, Period b) => a.Start >= b.Start;

    /// <summary><c>2022-05-09</c>, <c>2022-W19</c>, <c>2022-05</c> or <c>2022</c>.</summary>
    public override string ToString()
    {
        var first = Start.ToDateTime(TimeOnly.MinValue);
        return Unit switch
        {
            PeriodUnit.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(first):0000}-W{ISOWeek.GetWeekOfYear(first):00}"),
            PeriodUnit.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            PeriodUnit.Year => Start.ToString("yyyy", CultureInfo.InvariantCulture),
            _ => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }
}
