using System.Globalization;

namespace Alaqat.Claims;

/// <summary>Reads the <c>kind</c> and <c>value</c> of a line of <c>data/cues/dates.tsv</c>; refuses bad ones with file and line.</summary>
static class DateWordReader
{
    public static DateWord Read(TsvRow row)
    {
        if (!Enum.TryParse(row.Required("kind").Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out DateWordKind kind))
            throw row.Error($"unknown kind '{row["kind"]}'; use month, hijri-month, weekday, relative, modifier, vague, unit, era, feast, day or number");
        var value = row.Required("value");
        return kind switch
        {
            DateWordKind.Month or DateWordKind.HijriMonth => new DateWord(kind, Between(row, value, 1, 12)),
            DateWordKind.Weekday => new DateWord(kind, Between(row, value, 1, 7)),
            DateWordKind.Day => new DateWord(kind, Between(row, value, 1, 31)),
            DateWordKind.Number => new DateWord(kind, Between(row, value, 1, 999)),
            DateWordKind.Relative or DateWordKind.Unit => Duration(row, kind, value),
            DateWordKind.Modifier => new DateWord(kind, Modifier: Modifier(row, value)),
            DateWordKind.Era => new DateWord(kind, Hijri: Era(row, value)),
            DateWordKind.Feast => Feast(row, value),
            _ => new DateWord(kind),
        };
    }

    static int Between(TsvRow row, string value, int low, int high) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high
            ? number
            : throw row.Error(string.Create(CultureInfo.InvariantCulture, $"value '{value}' is no number from {low} to {high}"));

    /// <summary>A part of ISO 8601: an optional minus, P (PT for hours), a number, and D, W, M, Y or H.</summary>
    static DateWord Duration(TsvRow row, DateWordKind kind, string value)
    {
        var rest = value.AsSpan();
        var sign = rest.StartsWith("-", StringComparison.Ordinal) ? -1 : 1;
        if (sign < 0)
            rest = rest[1..];
        var hours = rest.StartsWith("PT", StringComparison.Ordinal);
        if (rest.Length < 3 || rest[0] != 'P' || (hours ? rest[^1] != 'H' : rest[^1] is not ('D' or 'W' or 'M' or 'Y'))
            || !int.TryParse(rest[(hours ? 2 : 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            throw row.Error($"value '{value}' is no duration; write for example P0D, -P1W, P1M, -P10Y or PT1H");
        }

        return new DateWord(kind, sign * count, rest[^1]);
    }

    static DateModifier Modifier(TsvRow row, string value) =>
        value == "day-1" ? DateModifier.FirstDay
        : Enum.TryParse(value, ignoreCase: true, out DateModifier modifier) && modifier != DateModifier.None ? modifier
        : throw row.Error($"unknown modifier '{value}'; use day-1 or one of {string.Join(", ", Enum.GetNames<DateModifier>().Skip(1))} in lower case");

    static bool Era(TsvRow row, string value) => value switch
    {
        "hijri" => true,
        "gregorian" => false,
        _ => throw row.Error($"unknown era '{value}'; use gregorian or hijri"),
    };

    static DateWord Feast(TsvRow row, string value)
    {
        var hijri = value.StartsWith("hijri:", StringComparison.Ordinal);
        var parts = (hijri ? value["hijri:".Length..] : value).Split('-');
        if (parts.Length != 2)
            throw row.Error($"value '{value}' is no day of the year; write MM-DD or hijri:MM-DD");
        return new DateWord(DateWordKind.Feast, Between(row, parts[0], 1, 12), Hijri: hijri, Day: Between(row, parts[1], 1, 31));
    }
}
