namespace Alaqat.Store;

/// <summary>A part of a question to the full-text index: folded, letters and digits only.</summary>
/// <param name="Words">One word or several, which stand together.</param>
/// <param name="IsPhrase">Whether the words are meant as printed, not as lemmas.</param>
sealed record SearchTerm(string Words, bool IsPhrase)
{
    /// <summary>What may stand in its place: the word without clitics and article, and its lemmas.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>The words and what may stand in their place.</summary>
    public IEnumerable<string> All => Others.Prepend(Words);
}
