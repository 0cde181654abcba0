using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Reads dates with the name of a month, and years: 14 نيسان/أبريل 2022, ال 14 من نيسان الماضي, في مارس, عام 2011.</summary>
static class NamedDates
{
    const string From = "\u0645\u0646";        // min
    const string And = "\u0648";               // wa
    const string In = "\u0641\u064A";          // fi
    const string Month = "\u0634\u0647\u0631"; // shahr
    const string Article = "\u0627\u0644";     // alef lam

    public static DateExpression? Read(DateText text, int first) => DayAndMonth(text, first) ?? Year(text, first);

    /// <summary>A year after the word for it or a preposition of time: عام 2011, منذ 2011.</summary>
    static DateExpression? Year(DateText text, int first)
    {
        var named = text.UnitAt(first) is { Unit: 'Y', Number: 1 };
        if (!named && !(text.Is(first, In) || text.ModifierAt(first) is DateModifier.Since or DateModifier.Until or DateModifier.Start or DateModifier.Middle or DateModifier.End))
            return null;
        if (text.YearAt(first + 1) is not { } year)
            return null;
        var end = first + 2;
        var era = text.EraAt(end);
        if (era is not null)
            end++;
        else if (!named && (year < 1900 || (end < text.Count && text.View.Upos(end) is Upos.NOUN or Upos.NUM or Upos.X)))
            return null; // a count: في 2014 قرية
        var start = named ? first : first + 1;
        return era ?? year < 1600
            ? DateExpression.Fixed(start, end, HijriDates.ToGregorian(year, null, null), "year, Islamic calendar")
            : DateExpression.Fixed(start, end, new PartialDate(year), "year");
    }

    static DateExpression? DayAndMonth(DateText text, int first)
    {
        var at = first;
        var day = Day(text, ref at);
        var hijri = false;
        int length;
        if (text.Of(DateWordKind.Month, at, out length) is not { } month)
        {
            if (text.Of(DateWordKind.HijriMonth, at, out length) is not { } islamic)
                return null;
            (month, hijri) = (islamic, true);
        }

        if (text.View.Upos(at) == Upos.VERB) // maras: he practised
            return null;
        var bare = at == first && !IsIntroduced(text, first);
        at = SecondName(text, at + length, month);
        var tail = DateTail.Read(text, at);
        // A month's name alone may be a person's (رمضان, ماي).
        if (bare && tail.End == at)
            return null;
        if (hijri || tail.Hijri)
            return DateExpression.Fixed(first, tail.End, HijriDates.ToGregorian(tail.Year ?? 0, month.Number, day), "month, Islamic calendar");
        return Complete(text, first, tail, month.Number, day);
    }

    static DateExpression Complete(DateText text, int first, DateTail tail, int month, int? day)
    {
        if (tail.Year is { } year)
            return DateExpression.Fixed(first, tail.End, OpenDates.Exists(year, month, day) ? new PartialDate(year, month, day) : null, "month");
        if (text.Today is not { } today || tail.Unknown)
            return DateExpression.Fixed(first, tail.End, null, "month without a year");
        return tail.Modifier switch
        {
            DateModifier.Past => DateExpression.Fixed(first, tail.End, OpenDates.Latest(today, month, day, strict: true), "month, last"),
            DateModifier.Future => DateExpression.Fixed(first, tail.End, OpenDates.Coming(today, month, day, strict: true), "month, coming"),
            DateModifier.Present => DateExpression.Fixed(first, tail.End, OpenDates.Exists(today.Year, month, day) ? new PartialDate(today.Year, month, day) : null, "month, current"),
            _ => new DateExpression(
                first, tail.End, OpenDates.Latest(today, month, day, strict: false), OpenDates.Coming(today, month, day, strict: false), "month"),
        };
    }

    /// <summary>Day numbers before a month; of a range (5 و6 حزيران) the first. Moves to the month.</summary>
    static int? Day(DateText text, ref int at)
    {
        var next = at;
        int? day = null;
        if (text.ModifierAt(at) == DateModifier.FirstDay)
        {
            day = 1;
            next = at + 1;
        }
        else
        {
            // The article may be a word of its own before digits: ال 14.
            var number = text.Is(at, Article) ? at + 1 : at;
            day = text.DayAt(number, out var length);
            if (day is null)
                return null;
            next = number + length;
            if ((text.Is(next, And) || text.Is(next, "-")) && text.DayAt(next + 1, out var other) is not null)
                next += 1 + other;
        }

        if (text.Is(next, From) || text.Is(next, "/"))
            next++;
        if (text.Is(next, Month))
            next++;
        at = next;
        return day;
    }

    /// <summary>After the same month in the other vocabulary: نيسان/أبريل, نيسان (أبريل), نيسان أبريل.</summary>
    static int SecondName(DateText text, int at, DateWord month)
    {
        var inner = text.Is(at, "/") || text.Is(at, "(") ? at + 1 : at;
        if (text.Of(DateWordKind.Month, inner, out var length) is not { } other || other.Number != month.Number)
            return at;
        return inner + length + (text.Is(inner + length, ")") ? 1 : 0);
    }

    static bool IsIntroduced(DateText text, int first) =>
        first > 0 && (text.View.Upos(first - 1) == Upos.ADP || text.Is(first - 1, In) || text.Is(first - 1, From) || text.Is(first - 1, Month)
            || text.ModifierAt(first - 1) != DateModifier.None);
}
