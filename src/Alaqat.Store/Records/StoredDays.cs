using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>Days as the store writes them: whole numbers that people can read and that sort, 20220414; 20220400 for a month, 20220000 for a year.</summary>
static class StoredDays
{
    public static int Of(DateOnly day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    public static int Of(PartialDate date) => (date.Year * 10000) + ((date.Month ?? 0) * 100) + (date.Day ?? 0);

    public static PartialDate Date(int number) =>
        new(number / 10000, number / 100 % 100 is > 0 and var month ? month : null, number % 100 is > 0 and var day ? day : null);

    /// <summary>The day, or null where the number names none (a month, the 31st of February).</summary>
    public static DateOnly? Day(int number) => Day(Date(number));

    /// <summary>The day, or null where the text gives none or an impossible one.</summary>
    public static DateOnly? Day(PartialDate date) =>
        date is { Year: >= 1 and <= 9999, Month: { } month and >= 1 and <= 12, Day: { } day and >= 1 } && day <= DateTime.DaysInMonth(date.Year, month)
            ? new DateOnly(date.Year, month, day)
            : null;
}
