namespace Alaqat.Language;

/// <summary>
/// Spellings of a word beside the original, which is never changed.
/// <see cref="Bare(ReadOnlySpan{char})"/> is what a CoNLL-U form holds; <see cref="Fold(ReadOnlySpan{char})"/> is a search key.
/// </summary>
public static class ArabicNormalizer
{
    /// <summary>Room that <see cref="Bare(ReadOnlySpan{char}, Span{char}, Span{int})"/> needs for each unit of its input.</summary>
    public const int MaxGrowth = 4;

    /// <summary>
    /// The word without diacritics, kashida and invisible characters, with Persian letters and presentation forms
    /// as the Arabic letters they stand for. A word that would become empty stays as it is.
    /// </summary>
    public static string Bare(ReadOnlySpan<char> word)
    {
        if (IsBare(word))
            return word.ToString();
        var buffer = word.Length <= 64 ? stackalloc char[64 * MaxGrowth] : new char[word.Length * MaxGrowth];
        var origin = word.Length <= 64 ? stackalloc int[64 * MaxGrowth] : new int[word.Length * MaxGrowth];
        var length = Bare(word, buffer, origin);
        return length == 0 ? word.ToString() : buffer[..length].ToString();
    }

    /// <summary>As <see cref="Bare(ReadOnlySpan{char})"/>, into buffers.</summary>
    /// <param name="word">Any text.</param>
    /// <param name="bare">Receives the letters; <see cref="MaxGrowth"/> times as long as the word is always enough.</param>
    /// <param name="origin">Receives for each letter the position in <paramref name="word"/> it comes from.</param>
    /// <returns>How many letters were written; 0 for a word of marks only.</returns>
    public static int Bare(ReadOnlySpan<char> word, Span<char> bare, Span<int> origin)
    {
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (IsPlain(c))
            {
                origin[length] = i;
                bare[length++] = c;
            }
            else if (PresentationForms.Covers(c))
            {
                foreach (var letter in PresentationForms.BaseOf(c))
                {
                    if (IsDropped(letter))
                        continue;
                    origin[length] = i;
                    bare[length++] = ArabicOf(letter);
                }
            }
            else if (!IsDropped(c))
            {
                origin[length] = i;
                bare[length++] = ArabicOf(c);
            }
        }

        return length;
    }

    /// <summary>
    /// A search key: <see cref="Bare(ReadOnlySpan{char})"/> with alef and hamza seats, ya and alef maqsura, and ta marbuta and ha
    /// made one letter each, digits as ASCII, Latin in lower case.
    /// </summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var bare = Bare(word);
        return string.Create(bare.Length, bare, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = Fold(source[i]);
        });
    }

    /// <summary>The folded letter: أإآٱ as ا, ؤ as و, ئ and ى as ي, ة as ه; ASCII digits; lower case.</summary>
    public static char Fold(char c) => c switch
    {
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627',
        '\u0624' => '\u0648',
        '\u0626' or '\u0649' => '\u064A',
        '\u0629' => '\u0647',
        >= '\u0660' and <= '\u0669' => (char)('0' + (c - '\u0660')),
        >= '\u06F0' and <= '\u06F9' => (char)('0' + (c - '\u06F0')),
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>As <see cref="Fold(char)"/> for alef, waw and ya and their hamzas only, which the word segmenter does not tell apart.</summary>
    internal static char FoldSeats(char c) => c switch
    {
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627',
        '\u0624' => '\u0648',
        '\u0626' or '\u0649' => '\u064A',
        _ => c,
    };

    static bool IsBare(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!IsPlain(c))
                return false;
        }

        return true;
    }

    /// <summary>ASCII and the letters of Arabic proper, which need no work.</summary>
    static bool IsPlain(char c) => c is > ' ' and < '\u007F' or >= '\u0621' and <= '\u063A' or >= '\u0641' and <= '\u064A';

    static bool IsDropped(char c) =>
        c == Characters.Kashida || Characters.KindOf(c) is CharacterKind.Mark or CharacterKind.Invisible;

    /// <summary>The Arabic letter that a Persian, Urdu or Iraqi letter is drawn from (\u06AF gaf as kaf, \u067E pe as ba).</summary>
    static char ArabicOf(char c) => c switch
    {
        '\u06CC' or '\u06D0' or '\u06D2' => '\u064A',
        '\u06A9' or '\u06AA' or '\u06AF' => '\u0643',
        '\u067E' => '\u0628',
        '\u0686' => '\u062C',
        '\u06A4' => '\u0641',
        '\u0698' => '\u0632',
        '\u06C0' or '\u06BE' or '\u06C1' or '\u06D5' => '\u0647',
        '\u06C3' => '\u0629',
        _ => c,
    };
}
