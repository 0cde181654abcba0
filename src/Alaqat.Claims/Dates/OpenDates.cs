namespace Alaqat.Claims;

/// <summary>Completes dates that leave their year or week open, from the article's date.</summary>
static class OpenDates
{
    /// <summary>The latest day or month of the name up to the article's date, or before it where the text says "last".</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">Day of the month, or null.</param>
    /// <param name="strict">Whether the article's own day or month is left out.</param>
    public static PartialDate? Latest(DateOnly today, int month, int? day, bool strict) => Nearest(today, month, day, strict, -1);

    /// <summary>The first day or month of the name from the article's date on, or after it where the text says "coming".</summary>
    public static PartialDate? Coming(DateOnly today, int month, int? day, bool strict) => Nearest(today, month, day, strict, 1);

    /// <summary>The latest such weekday up to a date (before it if strict).</summary>
    /// <param name="weekday">Monday 1 to Sunday 7.</param>
    public static PartialDate? LatestWeekday(DateOnly today, int weekday, bool strict)
    {
        var back = (Weekday(today) - weekday + 7) % 7;
        return Shift(today, -(back == 0 && strict ? 7 : back));
    }

    /// <summary>The first such weekday from a date on (after it if strict).</summary>
    public static PartialDate? ComingWeekday(DateOnly today, int weekday, bool strict)
    {
        var on = (weekday - Weekday(today) + 7) % 7;
        return Shift(today, on == 0 && strict ? 7 : on);
    }

    /// <summary>A date a number of units away: a day for days and hours, a month for weeks and months, a year for years.</summary>
    /// <param name="unit">D, W, M, Y or H.</param>
    public static PartialDate? Away(DateOnly today, int count, char unit)
    {
        if (Math.Abs((long)count) > 4000)
            return null;
        switch (unit)
        {
            case 'D':
                return Shift(today, count);
            case 'H':
                return Shift(today, count / 24);
            case 'W':
                return Shift(today, 7 * count) is { } week ? week with { Day = null } : null;
            case 'M':
                var months = (today.Year * 12) + today.Month - 1 + count;
                return months >= 12 ? new PartialDate(months / 12, (months % 12) + 1) : null;
            default:
                // Decades and centuries give no year.
                return Math.Abs(count) < 10 && today.Year + count > 0 ? new PartialDate(today.Year + count) : null;
        }
    }

    /// <summary>Whether the calendar has such a day.</summary>
    public static bool Exists(int year, int month, int? day) =>
        year is > 0 and < 10000 && month is > 0 and <= 12 && (day is not { } d || (d > 0 && d <= DateTime.DaysInMonth(year, month)));

    static PartialDate? Nearest(DateOnly today, int month, int? day, bool strict, int direction)
    {
        // Eight years reach the next 29 February in any century.
        for (var year = today.Year; year > 0 && Math.Abs(year - today.Year) <= 8; year += direction)
        {
            if (!Exists(year, month, day))
                continue;
            var order = year != today.Year ? direction
                : month != today.Month ? month.CompareTo(today.Month)
                : day is { } d ? d.CompareTo(today.Day) : 0;
            if (order == direction || (order == 0 && !strict))
                return new PartialDate(year, month, day);
        }

        return null;
    }

    static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    static PartialDate? Shift(DateOnly today, int days)
    {
        var number = today.DayNumber + days;
        if (number < 0 || number > DateOnly.MaxValue.DayNumber)
            return null;
        var day = DateOnly.FromDayNumber(number);
        return new PartialDate(day.Year, day.Month, day.Day);
    }
}
