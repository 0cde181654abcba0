namespace Alaqat.Claims;

/// <summary>
/// Finds the date expressions of a sentence: digits, days and months in both vocabularies, years, the Islamic calendar,
/// weekdays, and expressions relative to the article's date. Expressions inside names (حركة 14 آذار) are left out.
/// </summary>
public sealed class DateFinder(DateLexicon lexicon)
{
    /// <param name="context">The sentence and its mentions.</param>
    /// <param name="today">The article's date; without it only full dates are told.</param>
    /// <returns>Expressions in text order; they do not overlap. One that gives no date is there too, with a null date.</returns>
    public List<DateExpression> Find(SentenceContext context, DateOnly? today)
    {
        var text = new DateText(context.View, lexicon, today);
        var found = new List<DateExpression>();
        for (var i = 0; i < text.Count;)
        {
            if ((NumericDates.Read(text, i) ?? NamedDates.Read(text, i) ?? RelativeDates.Read(text, i)) is not { } expression)
            {
                i++;
                continue;
            }

            if (!context.Mentions.Exists(m => m.First < expression.End && expression.First < m.End))
                found.Add(expression);
            i = expression.End;
        }

        return found;
    }
}
