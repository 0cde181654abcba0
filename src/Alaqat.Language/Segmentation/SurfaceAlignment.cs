namespace Alaqat.Language;

/// <summary>
/// Shares the characters of a surface token out among its syntactic words.
/// Forms may differ from the surface (للفتيان = ل + الفتيان, على + ه = عليه), so each word takes the surface
/// characters up to where the next word's form begins; every character belongs to exactly one word.
/// </summary>
public static class SurfaceAlignment
{
    /// <param name="surface">The token as it stands in the text.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="forms">The forms of its words, in order.</param>
    public static TextSpan[] Split(string surface, TextSpan span, IReadOnlyList<string> forms)
    {
        var spans = new TextSpan[forms.Count];
        var at = 0;
        for (var k = 0; k < forms.Count; k++)
        {
            var end = k == forms.Count - 1 ? surface.Length : Boundary(surface, at, forms, k);
            spans[k] = new TextSpan(span.Start + at, span.Start + end);
            at = end;
        }

        return spans;
    }

    static int Boundary(string surface, int at, IReadOnlyList<string> forms, int k)
    {
        // Letters left for the words after k; a word may have lost its article's alef or changed its last letter.
        var rest = 0;
        for (var j = k + 1; j < forms.Count; j++)
            rest += Letters(forms[j]);
        var letters = Letters(surface.AsSpan(at));
        var form = Letters(forms[k]);
        var own = Math.Min(form, letters - 1);
        // Where the surface is shorter than the forms, the following article lost its alef (لل = ل + ال).
        if (k == forms.Count - 2 && letters - rest >= 1 && letters - rest < form)
            own = letters - rest;
        var position = at;
        for (var taken = 0; position < surface.Length && taken < Math.Max(own, 1); position++)
            taken += IsMark(surface[position]) ? 0 : 1;
        while (position < surface.Length && IsMark(surface[position]))
            position++;
        return Math.Min(position, surface.Length);
    }

    static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            letters += IsMark(c) ? 0 : 1;
        return letters;
    }

    /// <summary>Short vowels, dagger alef and kashida, which forms do not carry.</summary>
    static bool IsMark(char c) => c is (>= '\u064B' and <= '\u0652') or '\u0670' or '\u0640';
}
