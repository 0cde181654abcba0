using System.Globalization;

namespace Alaqat.Language;

/// <summary>Names for the characters that cannot be told apart on screen, and the class of any character.</summary>
public static class Characters
{
    public const char Kashida = '\u0640';
    public const char Fathatan = '\u064B';
    public const char Sukun = '\u0652';
    public const char DaggerAlef = '\u0670';
    public const char ZeroWidthSpace = '\u200B';
    public const char ZeroWidthNonJoiner = '\u200C';
    public const char ZeroWidthJoiner = '\u200D';
    public const char LeftToRightMark = '\u200E';
    public const char RightToLeftMark = '\u200F';
    public const char ArabicLetterMark = '\u061C';
    public const char WordJoiner = '\u2060';
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>The class of one UTF-16 unit. A surrogate is a <see cref="CharacterKind.Symbol"/>.</summary>
    public static CharacterKind KindOf(char c) => c switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => CharacterKind.Letter,
        >= '0' and <= '9' => CharacterKind.Digit,
        ' ' => CharacterKind.Space,
        >= '!' and <= '~' => CharacterKind.Symbol,
        >= '\u0621' and <= '\u063F' or >= '\u0641' and <= '\u064A' => CharacterKind.Arabic,
        Kashida => CharacterKind.Kashida,
        _ => Other(c),
    };

    /// <summary>Arabic diacritics that a bare form leaves out: tanwin, short vowels, shadda, sukun, Quranic signs, dagger alef.</summary>
    public static bool IsArabicMark(char c) =>
        c is >= Fathatan and <= '\u065F' or DaggerAlef or >= '\u0610' and <= '\u061A' or >= '\u06D6' and <= '\u06DC' or >= '\u06DF' and <= '\u06E4' or '\u06E7' or '\u06E8' or >= '\u06EA' and <= '\u06ED';

    /// <summary>A letter that begins a sentence in scripts with case, or any Arabic letter.</summary>
    public static bool IsLetter(CharacterKind kind) => kind is CharacterKind.Arabic or CharacterKind.Letter;

    static CharacterKind Other(char c)
    {
        if (IsArabicMark(c))
            return CharacterKind.Mark;
        if (char.IsWhiteSpace(c))
            return CharacterKind.Space;
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.UppercaseLetter:
            case UnicodeCategory.LowercaseLetter:
            case UnicodeCategory.TitlecaseLetter:
            case UnicodeCategory.ModifierLetter:
            case UnicodeCategory.OtherLetter:
            case UnicodeCategory.LetterNumber:
                return IsArabicBlock(c) ? CharacterKind.Arabic : CharacterKind.Letter;
            case UnicodeCategory.DecimalDigitNumber:
                return CharacterKind.Digit;
            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.SpacingCombiningMark:
            case UnicodeCategory.EnclosingMark:
                return CharacterKind.Mark;
            case UnicodeCategory.Format:
            case UnicodeCategory.Control:
                return CharacterKind.Invisible;
            default:
                return CharacterKind.Symbol;
        }
    }

    static bool IsArabicBlock(char c) =>
        c is >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\u08A0' and <= '\u08FF' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';
}
