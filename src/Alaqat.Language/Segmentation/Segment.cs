namespace Alaqat.Language;

/// <summary>A syntactic word: a token or a part of it (conjunction, preposition, stem, pronoun).</summary>
/// <param name="Span">The characters it rests on, in the text as received. For <c>للفتيان</c> these are ل and لفتيان.</param>
/// <param name="Form">Its form as UD Arabic-PADT writes it (bare of diacritics and kashida, with its article: الفتيان).</param>
/// <param name="Token">Index of its token in the sentence.</param>
public readonly record struct Segment(TextSpan Span, string Form, int Token);
