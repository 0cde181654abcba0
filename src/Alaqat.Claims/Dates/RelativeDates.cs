namespace Alaqat.Claims;

/// <summary>Reads dates that count from the article's: أمس, الشهر المقبل, الخميس الماضي, قبل شهرين, بعد ثلاثة أيام, عيد الفطر.</summary>
static class RelativeDates
{
    const string From = "\u0645\u0646";               // min
    const string On = "\u0639\u0644\u064A";           // ala, folded
    const string Corresponding = "\u0627\u0644\u0645\u0648\u0627\u0641\u0642"; // al-muwafiq

    public static DateExpression? Read(DateText text, int first) =>
        Relative(text, first) ?? Weekday(text, first) ?? Counted(text, first) ?? Feast(text, first);

    static DateExpression? Relative(DateText text, int first)
    {
        if (text.Of(DateWordKind.Relative, first, out var length) is not { } word)
            return null;
        var end = first + length;
        var count = word.Number;
        var modifier = text.ModifierAt(end);
        if (modifier is DateModifier.Next or DateModifier.Same || (word.Unit == 'D' && modifier is DateModifier.Past or DateModifier.Future))
            return DateExpression.Fixed(first, end + 1, null, "relative to another event");
        if (count == 0 && modifier is DateModifier.Past or DateModifier.Future)
        {
            // نهاية العام الماضي: the end of the year, of the last one.
            count = modifier == DateModifier.Past ? -1 : 1;
            end++;
        }

        // أمس الخميس: the weekday says nothing new.
        if (word.Unit == 'D' && text.Of(DateWordKind.Weekday, end, out var weekday) is not null)
            end += weekday;
        return DateExpression.Fixed(first, end, text.Today is { } today ? OpenDates.Away(today, count, word.Unit) : null, "relative");
    }

    static DateExpression? Weekday(DateText text, int first)
    {
        var at = text.UnitAt(first) is { Unit: 'D', Number: 1 } ? first + 1 : first;
        if (text.Of(DateWordKind.Weekday, at, out var length) is not { } word)
            return null;
        var end = at + length;
        if (FullDate(text, end) is { } full)
            return full with { First = first, By = "weekday and " + full.By };
        var modifier = text.ModifierAt(end);
        if (text.Today is not { } today)
            return DateExpression.Fixed(first, end, null, "weekday without the article's date");
        return modifier switch
        {
            DateModifier.Past => DateExpression.Fixed(first, end + 1, OpenDates.LatestWeekday(today, word.Number, strict: true), "weekday, last"),
            DateModifier.Future => DateExpression.Fixed(first, end + 1, OpenDates.ComingWeekday(today, word.Number, strict: true), "weekday, coming"),
            DateModifier.Next or DateModifier.Same => DateExpression.Fixed(first, end + 1, null, "relative to another event"),
            _ => new DateExpression(
                first, end, OpenDates.LatestWeekday(today, word.Number, strict: false), OpenDates.ComingWeekday(today, word.Number, strict: false), "weekday"),
        };
    }

    /// <summary>The day and month that may follow a weekday, with a comma, a bracket or "corresponding to" between.</summary>
    static DateExpression? FullDate(DateText text, int at)
    {
        while (at < text.Count && (text.Is(at, "\u060C") || text.Is(at, "(") || text.Is(at, ",") || text.Is(at, Corresponding)))
            at++;
        return (NumericDates.Read(text, at) ?? NamedDates.Read(text, at)) is { Date: not null } found ? found : null;
    }

    /// <summary>قبل شهرين, منذ ثلاثة أيام, بعد 3 أسابيع; a count from another event (بعد يومين من الزيارة) gives no date.</summary>
    static DateExpression? Counted(DateText text, int first)
    {
        var direction = text.ModifierAt(first) switch
        {
            DateModifier.Before or DateModifier.Since => -1,
            DateModifier.After => 1,
            _ => 0,
        };
        if (direction == 0)
            return null;
        var at = first + 1;
        if (text.ModifierAt(at) == DateModifier.About)
            at++;
        int? count = text.NumberAt(at) ?? text.Of(DateWordKind.Number, at, out _)?.Number;
        if (count is not null)
            at++;
        if (text.UnitAt(at) is not { } unit)
            return null;
        var end = at + 1;
        // منذ عام 2011, منذ يوم الأحد, منذ شهر آذار: what follows is the date itself.
        if (count is null && (text.YearAt(end) is not null || text.Of(DateWordKind.Weekday, end, out _) is not null
            || text.Of(DateWordKind.Month, end, out _) is not null || text.Of(DateWordKind.HijriMonth, end, out _) is not null))
        {
            return null;
        }

        var several = count is null && unit.Number == 1 && IsPlural(text, at);
        if (text.Is(end, From) || text.Is(end, On))
            return DateExpression.Fixed(first, end, null, "counted from another event");
        if (several || text.View.HasArticle(at) || text.Today is not { } today)
            return DateExpression.Fixed(first, end, null, several ? "a count that is not told" : "counted");
        return DateExpression.Fixed(first, end, OpenDates.Away(today, direction * (count ?? 1) * unit.Number, unit.Unit), "counted");
    }

    /// <summary>Whether the unit is written in its broken or feminine plural.</summary>
    static bool IsPlural(DateText text, int word) => text.View.Bare[word] is
        "\u0627\u064A\u0627\u0645"                                  // ayyam
        or "\u0627\u0633\u0627\u0628\u064A\u0639"                   // asabi
        or "\u0627\u0634\u0647\u0631" or "\u0634\u0647\u0648\u0631" // ashhur, shuhur
        or "\u0627\u0639\u0648\u0627\u0645"                         // awam
        or "\u0633\u0646\u0648\u0627\u062A" or "\u0633\u0646\u064A\u0646" // sanawat, sinin
        or "\u0633\u0627\u0639\u0627\u062A" or "\u0639\u0642\u0648\u062F"; // saat, uqud

    static DateExpression? Feast(DateText text, int first)
    {
        if (text.Of(DateWordKind.Feast, first, out var length) is not { } feast)
            return null;
        if (text.Today is not { } today)
            return DateExpression.Fixed(first, first + length, null, "feast");
        if (feast.Hijri)
            return DateExpression.Fixed(first, first + length, HijriDates.Nearest(feast.Number, feast.Day, today), "feast, Islamic calendar");
        return new DateExpression(
            first,
            first + length,
            OpenDates.Latest(today, feast.Number, feast.Day, strict: false),
            OpenDates.Coming(today, feast.Number, feast.Day, strict: false),
            "feast");
    }
}
