using System.Globalization;

namespace Alaqat.App;

/// <summary>Dates as files and command lines write them.</summary>
static class TextDates
{
    /// <summary>An ISO 8601 day, with or without a time after it (<c>2022-05-09</c>, <c>2022-05-09T10:00:00Z</c>); null where it is none.</summary>
    public static DateOnly? Parse(string? text)
    {
        if (text is null)
            return null;
        text = text.Trim();
        if (text.Length > 10 && text[10] is not ('T' or ' '))
            return null;
        return DateOnly.TryParseExact(text.AsSpan(0, Math.Min(10, text.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }
}
