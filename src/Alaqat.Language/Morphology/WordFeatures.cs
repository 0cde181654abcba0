namespace Alaqat.Language;

/// <summary>
/// The features of a word's form and of its place in its token, as 64-bit hashes (FNV-1a over the kind and the letters).
/// </summary>
sealed class WordFeatures(WordTable lexicon)
{
    const ulong Offset = 14695981039346656037;
    const ulong Prime = 1099511628211;

    /// <summary>How many features at the front name the whole form; training drops them at times, so that unknown forms are learnt too.</summary>
    public const int FormFeatures = 2;

    const int Affix = 4;

    /// <summary>The classes (<see cref="LexiconClass"/>) that a lexicon has for words, by <see cref="Key"/>.</summary>
    public WordTable Lexicon { get; } = lexicon;

    /// <summary>The key of a word in the lexicon.</summary>
    public static ulong Key(string form) => StringHash.Of(FormFolding.Heavy(form));

    /// <summary>Appends the hashes of the features of one word.</summary>
    public void Collect(SegmentedSentence sentence, int word, List<ulong> features)
    {
        var segment = sentence.Words[word];
        var form = segment.Form;
        var light = FormFolding.Light(form);
        features.Add(Hash(Kind.Exact, form));
        var heavy = FormFolding.Heavy(light);
        features.Add(Hash(Kind.Heavy, heavy));
        for (var length = 1; length <= Affix; length++)
        {
            if (length > light.Length)
                break;
            features.Add(Hash(Kind.Suffix, light.AsSpan(light.Length - length)));
            if (length < Affix)
                features.Add(Hash(Kind.Prefix, light.AsSpan(0, length)));
        }

        features.Add(Shape(light));
        features.Add(Pattern(light));
        features.Add(Place(sentence, word));
        Neighbours(sentence, word, features);
        Classes(Lexicon[StringHash.Of(heavy)], features);
    }

    /// <summary>What kind of characters, and how many.</summary>
    static ulong Shape(string form)
    {
        var hash = Start(Kind.Shape);
        var last = '\0';
        foreach (var c in form)
        {
            var kind = c is >= '\u0621' and <= '\u064A' ? 'a' : char.IsDigit(c) ? '0' : char.IsLetter(c) ? 'x' : c;
            if (kind != last)
                hash = Add(hash, last = kind);
        }

        return Add(hash, (char)Math.Min(form.Length, 9));
    }

    /// <summary>The form with the letters that are always root letters made one: its template.</summary>
    static ulong Pattern(string form)
    {
        var hash = Start(Kind.Pattern);
        foreach (var c in form)
            hash = Add(hash, c is 'ا' or 'و' or 'ي' or 'ى' or 'ة' or 'ت' or 'م' or 'ن' or 'س' or 'ء' or 'ئ' or 'ؤ' or 'ل' ? c : '-');
        return hash;
    }

    /// <summary>
    /// Alone in its token, first, inside or last. White space is left out (a blank stands for it in the hash): the trees
    /// do not record it, so a tagger that sees it takes raw text for the part of the treebank whose words are mostly X.
    /// </summary>
    static ulong Place(SegmentedSentence sentence, int word)
    {
        var token = sentence.Tokens[sentence.Words[word].Token];
        var hash = Add(Start(Kind.Place), (char)Math.Min(word - token.FirstWord, 2));
        return Add(Add(hash, (char)Math.Min(token.FirstWord + token.WordCount - 1 - word, 2)), ' ');
    }

    /// <summary>The words before and after it in its token.</summary>
    static void Neighbours(SegmentedSentence sentence, int word, List<ulong> features)
    {
        var token = sentence.Words[word].Token;
        if (word > 0 && sentence.Words[word - 1].Token == token)
            features.Add(Hash(Kind.Before, sentence.Words[word - 1].Form));
        if (word + 1 < sentence.Words.Length && sentence.Words[word + 1].Token == token)
            features.Add(Hash(Kind.After, sentence.Words[word + 1].Form));
    }

    /// <summary>All classes together, and each.</summary>
    static void Classes(int classes, List<ulong> features)
    {
        features.Add(Add(Start(Kind.Classes), (char)classes));
        for (var bit = 1; bit <= classes; bit <<= 1)
        {
            if ((classes & bit) != 0)
                features.Add(Add(Start(Kind.Class), (char)bit));
        }
    }

    static ulong Hash(char kind, ReadOnlySpan<char> text)
    {
        var hash = Start(kind);
        foreach (var c in text)
            hash = Add(hash, c);
        return hash;
    }

    static ulong Start(char kind) => Add(Offset, kind);

    static ulong Add(ulong hash, char c) => (hash ^ c) * Prime;

    static class Kind
    {
        public const char Exact = 'e';
        public const char Heavy = 'l';
        public const char Suffix = 's';
        public const char Prefix = 'p';
        public const char Shape = 'h';
        public const char Pattern = 't';
        public const char Place = 'c';
        public const char Before = 'b';
        public const char After = 'a';
        public const char Classes = 'k';
        public const char Class = 'i';
    }
}
