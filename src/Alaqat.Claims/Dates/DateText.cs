namespace Alaqat.Claims;

/// <summary>The words of a sentence as the readers of dates see them, and the article's date.</summary>
sealed class DateText(SentenceView view, DateLexicon lexicon, DateOnly? today)
{
    const string Article = "\u0627\u0644"; // alef lam
    const int LongestNumber = 4;

    public SentenceView View => view;

    public DateOnly? Today => today;

    public int Count => view.Count;

    /// <summary>A phrase of a kind at a word; its length is 0 where there is none.</summary>
    public DateWord? Of(DateWordKind kind, int word, out int length) => lexicon.Of(kind, view.Forms, word, out length);

    /// <summary>The modifier at a word, or <see cref="DateModifier.None"/>.</summary>
    public DateModifier ModifierAt(int word) => Of(DateWordKind.Modifier, word, out _)?.Modifier ?? DateModifier.None;

    /// <summary>A unit at a word, with or without its article.</summary>
    public DateWord? UnitAt(int word) =>
        word >= Count ? null : lexicon.Of(DateWordKind.Unit, view.Forms, word, out _) ?? lexicon.Of(DateWordKind.Unit, view.Bare, word, out _);

    public bool Is(int word, string form) => word >= 0 && word < Count && view.Forms[word] == form;

    /// <summary>A number of up to four digits, Western, Arabic or Persian, perhaps with the article; null for any other word.</summary>
    public int? NumberAt(int word)
    {
        if (word < 0 || word >= Count)
            return null;
        var form = view.Forms[word].AsSpan();
        return DigitsOf(form.StartsWith(Article, StringComparison.Ordinal) ? form[Article.Length..] : form);
    }

    /// <summary>A day of the month as digits or as an ordinal, with the words that it takes.</summary>
    public int? DayAt(int word, out int length)
    {
        length = 1;
        if (NumberAt(word) is { } digits)
            return digits is >= 1 and <= 31 ? digits : null;
        return Of(DateWordKind.Day, word, out length)?.Number;
    }

    /// <summary>A year of four digits.</summary>
    public int? YearAt(int word) => word < Count && NumberAt(word) is { } year and >= 1000 and < 2200 ? year : null;

    /// <summary>Whether an era of the Islamic or (false) Gregorian calendar stands at a word; null where none does.</summary>
    public bool? EraAt(int word) => Of(DateWordKind.Era, word, out _)?.Hijri;

    public static int? DigitsOf(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestNumber)
            return null;
        var number = 0;
        foreach (var c in text)
        {
            var digit = c switch
            {
                >= '0' and <= '9' => c - '0',
                >= '\u0660' and <= '\u0669' => c - '\u0660', // Arabic-Indic digits
                >= '\u06F0' and <= '\u06F9' => c - '\u06F0', // Persian digits
                _ => -1,
            };
            if (digit < 0)
                return null;
            number = (number * 10) + digit;
        }

        return number;
    }
}
