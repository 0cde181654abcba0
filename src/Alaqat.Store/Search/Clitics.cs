namespace Alaqat.Store;

/// <summary>What a folded word may be without what is written together with it: conjunctions, prepositions, the future particle and the article before it, pronouns behind it.</summary>
static class Clitics
{
    /// <summary>Shorter words are met with by chance.</summary>
    const int Least = 2;

    const string Article = "\u0627\u0644"; // alef lam
    const string BeforeArticle = "\u0644\u0644"; // li and the article, whose alef is not written

    /// <summary>Pronouns, as folding leaves them.</summary>
    const string Behind = "\u0647 \u0647\u0627 \u0647\u0645 \u0647\u0646 \u0647\u0645\u0627 \u0643 \u0643\u0645 \u0643\u0645\u0627 \u0646\u0627 \u0646\u064A \u064A";

    static readonly string[] Pronouns = Behind.Split(' ');

    static readonly (string Letters, bool IsDefinite)[] Fronts =
    [
        .. from conjunction in new[] { "", "\u0648", "\u0641" } // wa, fa
           from preposition in new[] { "", "\u0628", "\u0644", "\u0643", "\u0633", Article, "\u0628" + Article, "\u0643" + Article, BeforeArticle } // bi, li, ka, sa
           select (conjunction + preposition, preposition.EndsWith('\u0644') && preposition.Length > 1),
    ];

    /// <summary>The word itself and what is left of it, the longest first; most of them are no words.</summary>
    public static IReadOnlyList<string> Readings(string word)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { word };
        foreach (var (letters, isDefinite) in Fronts)
        {
            if (!word.StartsWith(letters, StringComparison.Ordinal) || word.Length - letters.Length < Least)
                continue;
            var rest = word[letters.Length..];
            found.Add(rest);
            // What has the article has no pronoun.
            if (!isDefinite)
                found.UnionWith(Pronouns.Where(pronoun => rest.Length - pronoun.Length >= Least && rest.EndsWith(pronoun, StringComparison.Ordinal)).SelectMany(pronoun => Stems(rest[..^pronoun.Length])));
        }

        return [.. found.OrderByDescending(reading => reading.Length)];
    }

    /// <summary>Before a pronoun the feminine ending is written as ta, and alef maqsura as alef.</summary>
    static IEnumerable<string> Stems(string stem) => stem[^1] switch
    {
        '\u062A' => [stem, stem[..^1] + '\u0647'],
        '\u0627' => [stem, stem[..^1] + '\u064A'],
        _ => [stem],
    };
}
