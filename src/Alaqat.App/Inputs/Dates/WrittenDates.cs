using System.Globalization;
using System.Text.RegularExpressions;

namespace Alaqat.App;

/// <summary>Dates as feeds, tables and pages write them, for machines and for people; the day is that of the place where it was written.</summary>
static partial class WrittenDates
{
    static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy"];

    /// <summary>Names of the months, those of Egypt and the Gulf, of the Levant and Iraq, of the Maghreb.</summary>
    static readonly string[][] Months =
    [
        ["يناير", "كانون الثاني", "جانفي"], ["فبراير", "شباط", "فيفري"], ["مارس", "آذار", "اذار"], ["أبريل", "إبريل", "ابريل", "نيسان", "أفريل"],
        ["مايو", "أيار", "ايار", "ماي"], ["يونيو", "يونيه", "حزيران", "جوان"], ["يوليو", "يوليه", "تموز", "جويلية", "يوليوز"], ["أغسطس", "اغسطس", "آب", "أوت", "غشت"],
        ["سبتمبر", "أيلول", "ايلول", "شتنبر"], ["أكتوبر", "اكتوبر", "تشرين الأول", "تشرين الاول"], ["نوفمبر", "تشرين الثاني", "نونبر"], ["ديسمبر", "كانون الأول", "كانون الاول", "دجنبر"],
    ];

    /// <summary>A text that is a date and little else.</summary>
    public static DateOnly? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        text = text.Trim();
        if (TextDates.Parse(text) is { } iso)
            return iso;
        // Mon, 09 May 2022 10:00:00 +0300
        var bare = WeekdayAndTime().Replace(text, string.Empty).Replace(",", string.Empty, StringComparison.Ordinal).Trim();
        return DateOnly.TryParseExact(bare, Days, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var day) ? day : Visible(text);
    }

    /// <summary>The first date in words or figures that stands in a line: <c>9 مايو 2022</c>, <c>٩ أيار/مايو ٢٠٢٢</c>, <c>9/5/2022</c> (the day first, as Arabic writes it).</summary>
    public static DateOnly? Visible(string text)
    {
        var line = AsciiDigits(text);
        var named = DayMonthYear().Match(line);
        for (; named.Success; named = named.NextMatch())
        {
            if (Month(named.Groups[2].Value) is { } month && Day(named.Groups[3].Value, month, named.Groups[1].Value) is { } day)
                return day;
        }

        var figures = Figures().Match(line);
        if (figures.Success)
            return Day(figures.Groups[3].Value, Number(figures.Groups[2].Value), figures.Groups[1].Value);
        figures = YearFirst().Match(line);
        return figures.Success ? Day(figures.Groups[1].Value, Number(figures.Groups[2].Value), figures.Groups[3].Value) : null;
    }

    static int? Month(string words)
    {
        // "أيار/مايو", "مايو (أيار)": one of the two is enough.
        for (var month = 0; month < Months.Length; month++)
        {
            if (words.Split('/', '(', ')', '-').Any(part => Months[month].Contains(part.Trim())))
                return month + 1;
        }

        return null;
    }

    static DateOnly? Day(string year, int month, string day)
    {
        var (y, d) = (Number(year), Number(day));
        return y is >= 1900 and <= 2100 && month is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, month) ? new DateOnly(y, month, d) : null;
    }

    static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    static string AsciiDigits(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = source[i] is (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9') ? (char)('0' + (source[i] & 0xF)) : source[i];
    });

    [GeneratedRegex("^[A-Za-z]{3,9},\\s*|[T\\s]+\\d{1,2}:\\d{2}.*$", RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayAndTime();

    [GeneratedRegex("(?<!\\d)(\\d{1,2})\\s*(?:من\\s+)?([\\p{L}][\\p{L}\\s/()-]{1,30}?)[\\s,،)]*(\\d{4})(?!\\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex("(?<!\\d)(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})(?!\\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex("(?<!\\d)(\\d{4})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?!\\d)", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();
}
