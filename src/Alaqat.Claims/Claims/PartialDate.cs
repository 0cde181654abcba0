using System.Globalization;

namespace Alaqat.Claims;

/// <summary>A date as precise as the text allows: a day, a month or a year.</summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>ISO 8601: <c>2022-04-14</c>, <c>2022-08</c> or <c>2022</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
    };
}
