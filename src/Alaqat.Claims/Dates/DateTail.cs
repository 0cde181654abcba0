namespace Alaqat.Claims;

/// <summary>What follows the name of a month: a year, an era, a modifier.</summary>
/// <param name="End">The word after it.</param>
/// <param name="Year">The year it gives.</param>
/// <param name="Hijri">Whether the year is of the Islamic calendar.</param>
/// <param name="Modifier">Last, coming or current.</param>
/// <param name="Unknown">Whether it points to another event's year.</param>
readonly record struct DateTail(int End, int? Year, bool Hijri, DateModifier Modifier, bool Unknown)
{
    const string From = "\u0645\u0646"; // min

    public static DateTail Read(DateText text, int at)
    {
        var next = text.Is(at, From) || text.Is(at, "/") || text.Is(at, "-") || text.Is(at, "\u060C") ? at + 1 : at;
        if (text.UnitAt(next) is { Unit: 'Y', Number: 1 } && text.YearAt(next + 1) is not null)
            next++;
        if (text.YearAt(next) is { } year)
        {
            var era = text.EraAt(next + 1);
            return new DateTail(era is null ? next + 1 : next + 2, year, era ?? HijriDates.IsYear(year), DateModifier.None, false);
        }

        if (text.Of(DateWordKind.Relative, next, out var length) is { Unit: 'Y' } relative)
        {
            int? shifted = text.Today is { } today ? today.Year + relative.Number : null;
            return new DateTail(next + length, shifted, false, DateModifier.None, shifted is null);
        }

        return text.ModifierAt(at) switch
        {
            DateModifier.Past or DateModifier.Future or DateModifier.Present => new DateTail(at + 1, null, false, text.ModifierAt(at), false),
            DateModifier.Next or DateModifier.Same => new DateTail(at + 1, null, false, DateModifier.None, true),
            _ => new DateTail(at, null, false, DateModifier.None, false),
        };
    }
}
