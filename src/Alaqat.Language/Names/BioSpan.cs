namespace Alaqat.Language;

/// <summary>An annotated name over the tokens <c>[Start, End)</c> of a BIO sentence, with the type its file gives it (<c>PERS</c>, <c>GPE</c>).</summary>
public readonly record struct BioSpan(int Start, int End, string Type);
