namespace Alaqat.Language;

/// <summary>
/// What the parser sees of one word, as 64-bit keys of its embedding tables. Lexical keys stand for the form, the lemma
/// and the affixes of the form; grammatical keys for the tag, each feature and the place in the surface token.
/// </summary>
static class ParserFeatures
{
    /// <summary>At most so many keys a word and table.</summary>
    public const int Most = 24;

    const int LongestAffix = 4;

    public static int Lexical(TaggedSentence sentence, int word, Span<ulong> keys)
    {
        var letters = FormFolding.Light(sentence.Segmented.Words[word].Form).AsSpan();
        var count = 0;
        keys[count++] = Key('w', letters);
        keys[count++] = Key('l', sentence.Tags[word].Lemma);
        for (var k = 1; k <= LongestAffix && k < letters.Length; k++)
        {
            keys[count++] = Key((char)('0' + k), letters[^k..]);
            if (k < LongestAffix)
                keys[count++] = Key((char)('a' + k), letters[..k]);
        }

        return count;
    }

    public static int Grammatical(TaggedSentence sentence, int word, Span<ulong> keys)
    {
        var tag = sentence.Tags[word];
        ReadOnlySpan<char> upos = [(char)('A' + (int)tag.Upos)];
        var count = 0;
        keys[count++] = Key('U', upos);
        keys[count++] = Key('F', tag.Features, upos[0]);
        keys[count++] = Key('P', Place(sentence.Segmented, word), upos[0]);
        foreach (var range in tag.Features.AsSpan().Split('|'))
        {
            if (count < Most)
                keys[count++] = Key('V', tag.Features.AsSpan()[range]);
        }

        return count;
    }

    /// <summary>The key of a word's vector.</summary>
    public static ulong Form(string form) => Key('w', FormFolding.Light(form));

    /// <summary>FNV-1a over the kind, the salt and the characters; never 0.</summary>
    public static ulong Key(char kind, ReadOnlySpan<char> text, char salt = ' ')
    {
        const ulong Prime = 1099511628211;
        var hash = (14695981039346656037 ^ kind) * Prime;
        hash = (hash ^ salt) * Prime;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        hash ^= hash >> 29;
        return hash == 0 ? 1 : hash;
    }

    /// <summary>Whether the word fills its token, opens it, stands inside or closes it.</summary>
    static ReadOnlySpan<char> Place(SegmentedSentence sentence, int word)
    {
        var words = sentence.Words;
        var token = words[word].Token;
        var joinedLeft = word > 0 && words[word - 1].Token == token;
        var joinedRight = word + 1 < words.Length && words[word + 1].Token == token;
        return (joinedLeft, joinedRight) switch
        {
            (false, false) => "whole",
            (false, true) => "first",
            (true, true) => "inside",
            (true, false) => "last",
        };
    }
}
