namespace Alaqat.Language;

/// <summary>
/// 64-bit FNV-1a over UTF-16 units with a final mix (Fowler, Noll and Vo; the mix is MurmurHash3's). Fixed for ever: models hold its values.
/// </summary>
static class StringHash
{
    const ulong Basis = 14695981039346656037;
    const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text) => Mix(Extend(Basis, text));

    /// <summary>The hash of <paramref name="head"/> followed by <paramref name="text"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> head, ReadOnlySpan<char> text) => Mix(Extend(Extend(Basis, head), text));

    /// <summary>Spreads the bits of two numbers over one.</summary>
    public static ulong Combine(ulong a, ulong b) => Mix((a * 0x9E3779B97F4A7C15) ^ (b + 0x632BE59BD9B4E019));

    static ulong Extend(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    static ulong Mix(ulong h)
    {
        h ^= h >> 33;
        h *= 0xFF51AFD7ED558CCD;
        h ^= h >> 33;
        return h;
    }
}
