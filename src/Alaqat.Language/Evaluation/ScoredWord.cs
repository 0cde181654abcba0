namespace Alaqat.Language;

/// <summary>A word as the scorer compares it.</summary>
/// <param name="Span">The characters of its surface token, counted without white space through the whole file.</param>
/// <param name="Form">Normalised form.</param>
/// <param name="Upos">Fourth column.</param>
/// <param name="Features">Sixth column.</param>
/// <param name="Lemma">Lemma without diacritics.</param>
/// <param name="Head">Index of its head among all words, <see cref="Root"/> or <see cref="Nowhere"/>.</param>
/// <param name="Relation">Relation without its subtype.</param>
readonly record struct ScoredWord(TextSpan Span, string Form, string Upos, string Features, string Lemma, int Head, string Relation)
{
    public const int Root = -1;

    /// <summary>The head column names no word of the sentence.</summary>
    public const int Nowhere = -2;
}
