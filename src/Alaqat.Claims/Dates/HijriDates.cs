using System.Globalization;

namespace Alaqat.Claims;

/// <summary>
/// Dates of the Islamic calendar by the tables of Umm al-Qura, which Saudi Arabia publishes and the .NET class library holds
/// (years 1318 to 1500). Elsewhere a month may begin a day earlier or later, as the moon is seen.
/// </summary>
static class HijriDates
{
    const int FirstYear = 1318;
    const int LastYear = 1500;

    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>
    /// A full date gives its day. A month gives the Gregorian year if it lies in one, else null: it spans two months.
    /// A bare year gives null: it spans two years.
    /// </summary>
    public static PartialDate? ToGregorian(int year, int? month, int? day)
    {
        if (!IsYear(year) || month is not { } m || m is < 1 or > 12)
            return null;
        var calendar = new UmAlQuraCalendar();
        var days = calendar.GetDaysInMonth(year, m);
        if (day is { } d)
            return d >= 1 && d <= days ? Day(calendar.ToDateTime(year, m, d, 0, 0, 0, 0)) : null;
        var first = calendar.ToDateTime(year, m, 1, 0, 0, 0, 0);
        return first.Year == first.AddDays(days - 1).Year ? new PartialDate(first.Year) : null;
    }

    /// <summary>The Gregorian month of the occurrence of a day of the Islamic year that is nearest to a date; null outside the tables.</summary>
    public static PartialDate? Nearest(int month, int day, DateOnly to)
    {
        var calendar = new UmAlQuraCalendar();
        var noon = to.ToDateTime(TimeOnly.MinValue);
        if (noon <= calendar.MinSupportedDateTime.AddYears(2) || noon >= calendar.MaxSupportedDateTime.AddYears(-2))
            return null;
        var year = calendar.GetYear(noon);
        DateTime? best = null;
        for (var y = year - 1; y <= year + 1; y++)
        {
            if (day > calendar.GetDaysInMonth(y, month))
                continue;
            var date = calendar.ToDateTime(y, month, day, 0, 0, 0, 0);
            if (best is not { } b || Math.Abs((date - noon).TotalDays) < Math.Abs((b - noon).TotalDays))
                best = date;
        }

        return best is { } found ? new PartialDate(found.Year, found.Month) : null;
    }

    static PartialDate Day(DateTime date) => new(date.Year, date.Month, date.Day);
}
