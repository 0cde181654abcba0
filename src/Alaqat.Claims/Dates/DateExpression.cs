namespace Alaqat.Claims;

/// <summary>Words of a sentence that tell a date: <c>[First, End)</c>.</summary>
/// <param name="Date">The date; where the words leave the year or week open, the latest one up to the article's date.</param>
/// <param name="Coming">The same read forward from the article's date, for an act still to come.</param>
/// <param name="By">Which reading gave it, for the explanation.</param>
public readonly record struct DateExpression(int First, int End, PartialDate? Date, PartialDate? Coming, string By)
{
    public static DateExpression Fixed(int first, int end, PartialDate? date, string by) => new(first, end, date, date, by);
}
