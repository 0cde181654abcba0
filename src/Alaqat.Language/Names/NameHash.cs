namespace Alaqat.Language;

/// <summary>The hashes that name the features. They are stored in model files, so they must not change.</summary>
static class NameHash
{
    const uint Offset = 2166136261;
    const uint Prime = 16777619;

    /// <summary>FNV-1a over UTF-16 units, then mixed; never 0 for a non-empty text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return Finish(hash);
    }

    public static uint Mix(uint a, uint b) => Finish((a * 0x9E3779B1) ^ System.Numerics.BitOperations.RotateLeft(b * 0x85EBCA77, 13));

    public static uint Mix(uint a, uint b, uint c) => Mix(Mix(a, b), c);

    static uint Finish(uint hash)
    {
        // The finaliser of MurmurHash3: FNV alone leaves the high bits of short words alike.
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
