namespace Alaqat.Claims;

/// <summary>
/// Folds an Arabic form so that spelling variants meet: short vowels and kashida out; alef with hamza or madda to bare alef;
/// alef maqsura to ya; ta marbuta to ha; Persian ya, kaf and gaf to their Arabic letters. Lossy, used only for look-up.
/// </summary>
public static class Folding
{
    public static string Fold(string form)
    {
        var first = 0;
        while (first < form.Length && !IsLeftOut(form[first]) && Letter(form[first]) == form[first])
            first++;
        if (first == form.Length)
            return form;
        Span<char> folded = form.Length <= 64 ? stackalloc char[64] : new char[form.Length];
        var length = 0;
        foreach (var c in form)
        {
            if (!IsLeftOut(c))
                folded[length++] = Letter(c);
        }

        return new string(folded[..length]);
    }

    static bool IsLeftOut(char c) => c is (>= '\u064B' and <= '\u0655') or '\u0670' or '\u0640';

    /// <summary>The letter that stands for another.</summary>
    static char Letter(char c) => c switch
    {
        '\u0623' or '\u0625' or '\u0622' or '\u0671' => '\u0627',
        '\u0649' or '\u06CC' => '\u064A',
        '\u0629' => '\u0647',
        '\u06A9' => '\u0643',
        '\u06AF' => '\u063A',
        _ => c,
    };
}
