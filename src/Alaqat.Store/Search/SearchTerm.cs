namespace Alaqat.Store;

/// <summary>A part of a question to the full-text index: folded, letters and digits only.</summary>
/// <param name="Words">One word or several, which stand together.</param>
/// <param name="Bare">The same without the article, to be found among lemmas; null where it has none.</param>
/// <param name="IsPhrase">Whether the words are meant as printed, not as lemmas.</param>
sealed record SearchTerm(string Words, string? Bare, bool IsPhrase);
