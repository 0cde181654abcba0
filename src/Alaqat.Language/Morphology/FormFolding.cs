namespace Alaqat.Language;

/// <summary>
/// Word forms as keys, so that spelling habits do not hide a word: marks and kashida go, Persian letters and
/// carriers of hamza on alef become the plain letter, every digit becomes 0, Latin letters lose their case.
/// </summary>
public static class FormFolding
{
    /// <summary>Folds what writers often leave out: marks and the hamza on alef (أحمد becomes احمد).</summary>
    public static string Light(string form) => Fold(form, heavy: false);

    /// <summary>Folds also ة to ه, ى to ي, ؤ to و and ئ to ي; the key of last resort.</summary>
    public static string Heavy(string form) => Fold(form, heavy: true);

    static string Fold(string form, bool heavy)
    {
        var from = 0;
        while (from < form.Length && Letter(form[from], heavy) == form[from])
            from++;
        if (from == form.Length)
            return form;
        Span<char> folded = form.Length <= 64 ? stackalloc char[64] : new char[form.Length];
        var length = 0;
        foreach (var c in form)
        {
            var letter = Letter(c, heavy);
            if (letter != '\0')
                folded[length++] = letter;
        }

        return length == 0 ? form : new string(folded[..length]);
    }

    /// <summary>The letter that stands for another, or U+0000 where none does.</summary>
    static char Letter(char c, bool heavy) => c switch
    {
        Characters.Kashida => '\0',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ی' => 'ي',
        'ک' or 'گ' => 'ك',
        'ة' when heavy => 'ه',
        'ى' or 'ئ' when heavy => 'ي',
        'ؤ' when heavy => 'و',
        >= '0' and <= '9' or (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9') => '0',
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        _ => Characters.IsArabicMark(c) ? '\0' : c,
    };
}
