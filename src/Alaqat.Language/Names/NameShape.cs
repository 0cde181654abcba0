namespace Alaqat.Language;

/// <summary>The script of a token.</summary>
enum NameShape : byte
{
    Other,
    Arabic,
    Initial,
    Latin,
    LatinCapital,
    Number,
    Punctuation,
    Mixed,
}
