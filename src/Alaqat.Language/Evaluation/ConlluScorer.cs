using System.Globalization;

namespace Alaqat.Language;

/// <summary>
/// Scores CoNLL-U against gold, from raw text on. The method is that of the CoNLL 2018 shared task (Zeman et al. 2018):
/// words are aligned through the characters of their surface tokens, white space left out; inside a multiword token by
/// the longest common subsequence of forms. Lemmas are compared without diacritics, relations without their subtype.
/// </summary>
public static class ConlluScorer
{
    /// <exception cref="FormatException">A file is not CoNLL-U, or the two files hold different text.</exception>
    public static ConlluScores Score(TextReader gold, TextReader system)
    {
        var g = ScoredText.Read(gold, "gold");
        var s = ScoredText.Read(system, "system");
        Compare(g.Characters, s.Characters);
        var pairs = WordAlignment.Align(g.Words, s.Words);
        var toSystem = new int[g.Words.Count];
        Array.Fill(toSystem, -1);
        foreach (var (i, j) in pairs)
            toSystem[i] = j;
        var (upos, features, lemmas, heads, relations) = (0, 0, 0, 0, 0);
        foreach (var (i, j) in pairs)
        {
            var (a, b) = (g.Words[i], s.Words[j]);
            upos += a.Upos == b.Upos ? 1 : 0;
            features += a.Features == b.Features ? 1 : 0;
            lemmas += a.Lemma == b.Lemma ? 1 : 0;
            if (!SameHead(a.Head, b.Head, toSystem))
                continue;
            heads++;
            relations += a.Relation == b.Relation ? 1 : 0;
        }

        return new ConlluScores(g.Words.Count, s.Words.Count, pairs.Count, upos, features, lemmas, heads, relations);
    }

    static bool SameHead(int gold, int system, int[] toSystem) =>
        gold == ScoredWord.Root ? system == ScoredWord.Root : gold >= 0 && system >= 0 && toSystem[gold] == system;

    static void Compare(string gold, string system)
    {
        if (gold == system)
            return;
        var at = gold.AsSpan().CommonPrefixLength(system);
        throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"the two files hold different text, first at character {at}: '{Around(gold, at)}' and '{Around(system, at)}'"));
    }

    static string Around(string text, int at) => text[Math.Max(0, at - 15)..Math.Min(text.Length, at + 15)];
}
