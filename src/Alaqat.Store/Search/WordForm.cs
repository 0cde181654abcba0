namespace Alaqat.Store;

/// <summary>A word as it was read in articles; folded, without clitics and article.</summary>
/// <param name="Form">As it stands in texts.</param>
/// <param name="Lemma">Its lemma there.</param>
/// <param name="Readings">How often it was read so. An article that is read again counts again: only shares tell something.</param>
readonly record struct WordForm(string Form, string Lemma, long Readings);
