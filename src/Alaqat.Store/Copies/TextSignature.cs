using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>
/// MinHash of a text (Broder 1997): the share of equal minima of two texts estimates the share of word triples that they have in common.
/// Stores hold its values, so nothing here may change without a migration.
/// </summary>
static class TextSignature
{
    /// <summary>Words that make one shingle.</summary>
    const int Words = 3;

    /// <summary>Shorter texts are alike by chance.</summary>
    const int LeastShingles = 12;

    const int Rows = 3;

    /// <summary>How many bands a signature has.</summary>
    public const int Bands = 20;

    const int Size = Rows * Bands;

    /// <summary>Share of equal minima from which one text nearly repeats the other: with an error of 0.06, six of ten triples.</summary>
    const double Alike = 0.6;

    const ulong Basis = 14695981039346656037;
    const ulong Prime = 1099511628211;

    static readonly ulong[] Factors = [.. Enumerable.Range(1, Size).Select(i => Mix((ulong)i) | 1)];

    /// <summary>The minima as bytes; empty for a text that is too short to compare.</summary>
    public static byte[] Of(string text)
    {
        var shingles = Shingles(text);
        if (shingles.Count < LeastShingles)
            return [];
        var minima = new uint[Size];
        Array.Fill(minima, uint.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var i = 0; i < minima.Length; i++)
                minima[i] = Math.Min(minima[i], (uint)((shingle * Factors[i]) >> 32));
        }

        var bytes = new byte[Size * sizeof(uint)];
        for (var i = 0; i < minima.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), minima[i]);
        return bytes;
    }

    /// <summary>Keys of its bands: two texts that are alike share one with a probability of 0.99.</summary>
    public static long[] BandsOf(byte[] signature)
    {
        if (signature.Length == 0)
            return [];
        var bands = new long[Bands];
        for (var i = 0; i < Bands; i++)
        {
            var hash = (ulong)i;
            for (var row = 0; row < Rows; row++)
                hash = Mix(hash ^ BinaryPrimitives.ReadUInt32LittleEndian(signature.AsSpan(((i * Rows) + row) * sizeof(uint))));
            bands[i] = (long)hash;
        }

        return bands;
    }

    public static bool AreAlike(byte[] a, byte[] b)
    {
        if (a.Length != b.Length || a.Length == 0)
            return false;
        var one = MemoryMarshal.Cast<byte, uint>(a);
        var other = MemoryMarshal.Cast<byte, uint>(b);
        var equal = 0;
        for (var i = 0; i < one.Length; i++)
            equal += one[i] == other[i] ? 1 : 0;
        return equal >= Alike * one.Length;
    }

    /// <summary>Hashes of the triples of words; letters and digits by their folded form, all else divides words.</summary>
    static List<ulong> Shingles(string text)
    {
        var shingles = new List<ulong>();
        ulong before = 0, last = 0, word = Basis;
        var words = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (c == Characters.Kashida || Characters.IsArabicMark(c))
                continue;
            if (char.IsLetterOrDigit(c))
            {
                word = (word ^ ArabicNormalizer.Fold(c)) * Prime;
            }
            else if (word != Basis)
            {
                if (++words >= Words)
                    shingles.Add(Mix(before + Mix(last + Mix(word))));
                (before, last, word) = (last, word, Basis);
            }
        }

        return shingles;
    }

    /// <summary>The final mix of SplitMix64 (Steele, Lea and Flood 2014).</summary>
    static ulong Mix(ulong h)
    {
        h += 0x9E3779B97F4A7C15;
        h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9;
        h = (h ^ (h >> 27)) * 0x94D049BB133111EB;
        return h ^ (h >> 31);
    }
}
