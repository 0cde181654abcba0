namespace Alaqat.Claims;

/// <summary>A lemma under which a word's frames are looked up.</summary>
/// <param name="Lemma">Folded.</param>
/// <param name="Guessed">Whether it is not the tagger's lemma or the word itself, but made from them; then only ties and participles are looked up.</param>
/// <param name="IsNominal">Whether it is surely another form of the same noun (a plural of the table, an accusative); then nouns are looked up too.</param>
readonly record struct TriggerForm(string Lemma, bool Guessed, bool IsNominal);
