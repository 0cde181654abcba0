namespace Alaqat.Language;

/// <summary>
/// Abbreviations whose full stop does not end a sentence: any single letter (د. محمد, أ. ف. ب, J. Smith) and the
/// titles, units and names of Latin letters below, each with the phrase in which news writes it.
/// </summary>
static class Abbreviations
{
    /// <summary>Longest abbreviation, in UTF-16 units.</summary>
    public const int MaxLength = 8;

    static readonly string[] Known =
    [
        "أ.د", // أ.د. أحمد
        "ا.د",
        "د.م",
        "ق.م", // عام 300 ق.م.
        "ب.م",
        "ص.ب", // ص.ب. 1234
        "كلم", // 20 كلم.
        "جي", "كيه", "بي", "سي", "دي", "تي", "إف", "إتش", "إس", "إم", "آر", "دبليو", // جي. كيه. رولينغ
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Sr", "Jr", "St", "vs", "No", "Gen", "Col", "Lt", "Sen", "Rep", "Inc", "Ltd", "Co", "Corp",
        "U.S", "U.N", "U.K", "E.U", "Ph.D", "e.g", "i.e", "etc",
    ];

    /// <param name="word">What stands between the last space and the full stop.</param>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return false;
        if (word.Length == 1)
            return Characters.IsLetter(Characters.KindOf(word[0]));
        if (word[^2] == '.' && Characters.IsLetter(Characters.KindOf(word[^1])))
            return true;
        foreach (var known in Known)
        {
            if (word.SequenceEqual(known))
                return true;
        }

        return false;
    }
}
