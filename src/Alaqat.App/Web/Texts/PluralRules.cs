namespace Alaqat.App.Web;

/// <summary>Which form of a noun a number wants (Unicode CLDR, plural rules of Arabic and English).</summary>
static class PluralRules
{
    public static PluralForm Of(UiLanguage language, long number)
    {
        if (!language.IsArabic)
            return number == 1 ? PluralForm.One : PluralForm.Other;
        return number switch
        {
            0 => PluralForm.Zero,
            1 => PluralForm.One,
            2 => PluralForm.Two,
            _ => (number % 100) switch
            {
                >= 3 and <= 10 => PluralForm.Few,
                >= 11 => PluralForm.Many,
                _ => PluralForm.Other,
            },
        };
    }
}
