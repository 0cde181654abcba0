namespace Alaqat.Language;

/// <summary>A form that was seen (or made from a lexicon) with a lemma.</summary>
/// <param name="Form">As the treebank writes it.</param>
/// <param name="Upos">Its part of speech.</param>
/// <param name="Lemma">With diacritics.</param>
/// <param name="Count">How often it was seen; 0 if it only stands in a lexicon.</param>
readonly record struct LemmaEntry(string Form, Upos Upos, string Lemma, int Count);
