namespace Alaqat.App;

/// <summary>Whether a text is Arabic, by its letters alone: the script, and what tells Arabic from Persian, Urdu or Kurdish.</summary>
static class ArabicCheck
{
    const int Sample = 20_000;

    /// <summary>
    /// Persian, Urdu and Kurdish write letters that Arabic lacks, and lack its article. Arabic typed on a Persian keyboard
    /// has the letters too, but also the article before every sixth word or more.
    /// </summary>
    const double ForeignLetters = 0.03;
    const double ArticleWords = 0.06;

    /// <summary>The item, or what is wrong with it where its text is not Arabic.</summary>
    public static InputItem Checked(string place, InputItem item) =>
        item.Article is { } article && WhyNot(article.Text) is { } why
            ? InputItem.Bad(place, why + "; Alaqat reads Arabic only")
            : item;

    /// <summary>Null where the text is Arabic, else what it is, for people.</summary>
    public static string? WhyNot(string text)
    {
        int letters = 0, arabic = 0, foreign = 0, words = 0, articles = 0;
        var previous = ' ';
        for (var i = 0; i < Math.Min(text.Length, Sample); i++)
        {
            var c = text[i];
            if (char.IsLetter(c))
            {
                letters++;
                arabic += IsArabicScript(c) ? 1 : 0;
                foreign += IsForeign(c) ? 1 : 0;
                if (!char.IsLetter(previous))
                    words++;
                // Alef and lam, anywhere near the start of a word: the article after its conjunction or preposition too.
                if (c == '\u0644' && previous == '\u0627' && StartsWithin(text, i - 1))
                    articles++;
            }

            previous = c;
        }

        if (letters == 0)
            return "no letters in it";
        if (arabic * 2 < letters)
            return "not in Arabic script";
        return foreign > letters * ForeignLetters && articles < words * ArticleWords ? "in Arabic script, but another language (Persian, Urdu, Kurdish …)" : null;
    }

    static bool StartsWithin(string text, int alef) =>
        alef == 0 || !char.IsLetter(text[alef - 1]) || alef == 1 || !char.IsLetter(text[alef - 2]);

    static bool IsArabicScript(char c) => c is (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFEFC');

    /// <summary>Letters of the Arabic block after the 28 and their hamza forms: peh, tcheh, gaf, keheh, Farsi yeh, yeh barree …</summary>
    static bool IsForeign(char c) => c is (>= '\u0671' and <= '\u06D3') or '\u06D5' or (>= '\uFB50' and <= '\uFBFF');
}
