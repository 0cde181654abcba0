namespace Alaqat.Claims;

/// <summary>Reads dates in digits: 26/7/2015, 26-7-2015, 2015-07-26, 26.7.2015, 9/10/1436ه. The day comes first unless the year does.</summary>
static class NumericDates
{
    public static DateExpression? Read(DateText text, int first)
    {
        if (!Parts(text, first, out var a, out var b, out var c, out var end))
            return null;
        var (year, day) = a >= 1000 ? (a, c) : (c, a);
        if (year < 1000 || day is < 1 or > 31 || b is < 1 or > 12)
            return null;
        var era = text.EraAt(end);
        if (era is not null)
            end++;
        if (era ?? HijriDates.IsYear(year))
            return DateExpression.Fixed(first, end, HijriDates.ToGregorian(year, b, day), "digits, Islamic calendar");
        return OpenDates.Exists(year, b, day) ? DateExpression.Fixed(first, end, new PartialDate(year, b, day), "digits") : null;
    }

    static bool Parts(DateText text, int first, out int a, out int b, out int c, out int end)
    {
        (a, b, c, end) = (0, 0, 0, first);
        if (first >= text.Count)
            return false;
        // Full stops are taken for decimals, so that 26.7.2015 is one word.
        var pieces = text.View.Forms[first].Split('.', '/', '-');
        if (pieces.Length == 3)
        {
            end = first + 1;
            return Take(pieces[0], out a) && Take(pieces[1], out b) && Take(pieces[2], out c);
        }

        if (text.NumberAt(first) is not { } x || !IsSeparator(text, first + 1) || text.NumberAt(first + 2) is not { } y
            || !IsSeparator(text, first + 3) || text.NumberAt(first + 4) is not { } z)
        {
            return false;
        }

        (a, b, c, end) = (x, y, z, first + 5);
        return true;
    }

    static bool Take(string piece, out int number)
    {
        number = DateText.DigitsOf(piece) ?? -1;
        return number >= 0;
    }

    static bool IsSeparator(DateText text, int word) => text.Is(word, "/") || text.Is(word, "-");
}
