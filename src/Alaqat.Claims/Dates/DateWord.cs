namespace Alaqat.Claims;

/// <summary>One reading of a word or phrase of <c>data/cues/dates.tsv</c>.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Number">Month, weekday, day, count of units or number; for a feast its month.</param>
/// <param name="Unit">Of a duration: D, W, M, Y or H; else a blank.</param>
/// <param name="Modifier">What a modifier does.</param>
/// <param name="Hijri">Whether an era or feast is of the Islamic calendar.</param>
/// <param name="Day">Of a feast, its day of the month.</param>
public readonly record struct DateWord(
    DateWordKind Kind, int Number = 0, char Unit = ' ', DateModifier Modifier = DateModifier.None, bool Hijri = false, int Day = 0);
