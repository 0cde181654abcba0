namespace Alaqat.Claims;

/// <summary>What a word of <c>data/cues/dates.tsv</c> tells; the names are those of its <c>kind</c> column, without hyphens.</summary>
public enum DateWordKind : byte
{
    /// <summary>A month of the Gregorian calendar, 1 to 12.</summary>
    Month,

    /// <summary>A month of the Islamic calendar, 1 to 12.</summary>
    HijriMonth,

    /// <summary>A day of the week, Monday 1 to Sunday 7.</summary>
    Weekday,

    /// <summary>A duration from the article's date: yesterday, next month.</summary>
    Relative,

    /// <summary>A word that shifts or frames a date: last, coming, ago, early.</summary>
    Modifier,

    /// <summary>A time that no day can be given for: recently.</summary>
    Vague,

    /// <summary>A unit that is counted: days, months.</summary>
    Unit,

    /// <summary>The calendar of a year.</summary>
    Era,

    /// <summary>A set day of the year.</summary>
    Feast,

    /// <summary>A day of the month as an ordinal, 1 to 31.</summary>
    Day,

    /// <summary>A number as a word, for counting units.</summary>
    Number,
}
