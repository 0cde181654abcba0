using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>
/// Splits clitics off raw tokens well enough to learn vectors from: as the treebank splits the token where it has it,
/// else the split that is likeliest by the frequency of its parts.
/// </summary>
sealed class RoughSegmenter
{
    static readonly string[] Conjunctions = ["", "و", "ف"];
    static readonly string[] Prepositions = ["", "ب", "ل", "ك", "س"];
    static readonly string[] Pronouns = ["", "ه", "ها", "هم", "هما", "هن", "نا", "كم"];

    readonly Dictionary<string, string[]> _splits;
    readonly Dictionary<string, int> _parts;
    readonly Dictionary<string, int> _raw;
    readonly double _partTotal;
    readonly double _rawTotal;

    /// <param name="splits">What the treebank makes of a token, light keys.</param>
    /// <param name="parts">How often it has each part.</param>
    /// <param name="raw">How often the raw text has each token.</param>
    public RoughSegmenter(Dictionary<string, string[]> splits, Dictionary<string, int> parts, Dictionary<string, int> raw)
    {
        _splits = splits;
        _parts = parts;
        _raw = raw;
        _partTotal = parts.Values.Sum();
        _rawTotal = raw.Values.Sum();
    }

    public string[] Split(string token)
    {
        if (!_splits.TryGetValue(token, out var split))
            _splits[token] = split = token.Length > 2 && char.IsLetter(token[0]) ? Best(token) : [token];
        return split;
    }

    string[] Best(string token)
    {
        var best = new[] { token };
        var bestScore = Stem(token);
        foreach (var conjunction in Conjunctions)
        {
            if (!token.StartsWith(conjunction, StringComparison.Ordinal))
                continue;
            var afterConjunction = token[conjunction.Length..];
            foreach (var preposition in Prepositions)
            {
                if (!afterConjunction.StartsWith(preposition, StringComparison.Ordinal))
                    continue;
                var rest = afterConjunction[preposition.Length..];
                // لل is ل and an article without its alef.
                if (preposition == "ل" && rest.StartsWith('ل') && rest.Length > 2)
                    rest = "ا" + rest;
                foreach (var pronoun in Pronouns)
                {
                    if (rest.Length - pronoun.Length < 2 || !rest.EndsWith(pronoun, StringComparison.Ordinal) || (pronoun.Length > 0 && rest.StartsWith("ال", StringComparison.Ordinal)))
                        continue;
                    var stem = rest[..^pronoun.Length];
                    Try(stem);
                    if (pronoun.Length > 0 && stem.EndsWith('ت'))
                        Try(stem[..^1] + "ة");

                    void Try(string candidate)
                    {
                        var score = Clitic(conjunction) + Clitic(preposition) + Clitic(pronoun) + Stem(candidate) + Prior(conjunction, preposition, candidate);
                        if (score <= bestScore)
                            return;
                        bestScore = score;
                        best = [.. new[] { conjunction, preposition, candidate, pronoun }.Where(part => part.Length > 0)];
                    }
                }
            }
        }

        return best;
    }

    /// <summary>Letters before an article are clitics, and a word's first و more often than its frequency says.</summary>
    static double Prior(string conjunction, string preposition, string stem) =>
        (conjunction.Length + preposition.Length > 0 && stem.Length > 3 && stem.StartsWith("ال", StringComparison.Ordinal) ? 6 : 0) + (conjunction == "و" ? 1.5 : 0);

    double Clitic(string part) => part.Length == 0 ? 0 : Math.Log((_parts.GetValueOrDefault(part) + 1) / _partTotal);

    double Stem(string part) => Math.Log((_raw.GetValueOrDefault(part) + (10 * _parts.GetValueOrDefault(part)) + 0.01) / _rawTotal);
}
