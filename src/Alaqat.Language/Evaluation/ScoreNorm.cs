namespace Alaqat.Language;

/// <summary>The spellings that <c>score_conllu.py</c> takes for the same.</summary>
static class ScoreNorm
{
    /// <summary>Without short vowels, tanwin, shadda, sukun, dagger alef and kashida.</summary>
    public static string Bare(string text)
    {
        if (!text.Any(IsMark))
            return text;
        return string.Concat(text.Where(c => !IsMark(c)));
    }

    /// <summary>Bare, with alef, ya and hamza seats folded.</summary>
    public static string Form(string text)
    {
        var bare = Bare(text);
        return bare.Any(c => Fold(c) != c) ? string.Concat(bare.Select(Fold)) : bare;
    }

    static bool IsMark(char c) => c is >= Characters.Fathatan and <= Characters.Sukun or Characters.DaggerAlef or Characters.Kashida;

    static char Fold(char c) => c switch
    {
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627',
        '\u0649' => '\u064A',
        '\u0624' or '\u0626' => '\u0621',
        _ => c,
    };
}
