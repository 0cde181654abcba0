using System.Security.Cryptography;
using System.Text;

namespace Alaqat.Store;

/// <summary>
/// The full-text index of a PostgreSQL store: each sentence's words as they were cut by <see cref="SearchTokens"/>, with blanks between them,
/// and an index of the words. Neither the number of words nor their places are bounded, as they are in a tsvector.
/// </summary>
static class PostgresWords
{
    /// <summary>An index takes no longer word; its hash stands for it, with a sign before it that no word has.</summary>
    const int MostBytes = 1000;

    /// <summary>The column of the index for a text.</summary>
    public static string Line(string text) => string.Join(' ', Words(text));

    /// <summary>What one term asks of <c>sentence_words w</c>.</summary>
    public static string Condition(Conditions all, SearchTerm term)
    {
        if (term.IsPhrase)
            return Has(all, "w.surface", Words(term.Words));
        return $"({string.Join(" OR ", term.All.Select(Words).Select(words => $"{Has(all, "w.surface", words)} OR {Has(all, "w.lemmas", words)}"))})";
    }

    /// <summary>The words side by side in a column; the index finds where they all are.</summary>
    static string Has(Conditions all, string column, string[] words)
    {
        if (words.Length == 0)
            return "1 = 0";
        var holds = $"string_to_array({column}, ' ') @> {all.Value(words)}";
        return words.Length == 1 ? holds : $"({holds} AND strpos(' ' || {column} || ' ', {all.Value($" {string.Join(' ', words)} ")}) > 0)";
    }

    static string[] Words(string text) =>
        [.. SearchTokens.Of(text).Select(word => Encoding.UTF8.GetByteCount(word) <= MostBytes ? word : "#" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(word))))];
}
