namespace Alaqat.Language;

/// <summary>
/// One surface token as the name tagger sees it: hashes of its folded form and parts.
/// A name covers whole tokens, less the clitics before and after.
/// </summary>
struct NameUnit
{
    /// <summary>Index in the sentence of the word that carries the meaning.</summary>
    public int Word;

    /// <summary>The whole token.</summary>
    public uint Form;

    /// <summary>The token without clitics.</summary>
    public uint Stem;

    /// <summary>The stem without its article.</summary>
    public uint Bare;

    /// <summary>The clitics before the stem, 0 for none.</summary>
    public uint Proclitics;

    /// <summary>The first 1, 2, 3, 4 letters of the bare stem.</summary>
    public Quad Prefixes;

    /// <summary>The last 1, 2, 3, 4 letters of the bare stem.</summary>
    public Quad Suffixes;

    public NameShape Shape;
    public Upos Upos;
    public bool HasArticle;
    public bool HasPronoun;
    public byte Length;

    /// <summary>Four hashes in place.</summary>
    [System.Runtime.CompilerServices.InlineArray(4)]
    public struct Quad
    {
        uint _first;
    }
}
