using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>
/// Where a text holds the words of a question, for marking them: in any form of a lemma that the store knows.
/// Of words that it does not know, and in a store of an older program until it is read again, inflected forms are guessed by what Arabic puts before and behind a word.
/// </summary>
public sealed class SearchMatches
{
    /// <summary>Shorter stems are met with by chance.</summary>
    const int LeastStem = 3;

    /// <summary>wa, fa, bi, li, ka, sa, the article, and the prefixes of verbs.</summary>
    const string Before = "\u0648 \u0641 \u0628 \u0644 \u0643 \u0633 \u0627\u0644 \u0644\u0644 \u064A \u062A \u0646 \u0627";

    /// <summary>Pronouns, and the endings of plurals, duals, verbs and the feminine, as folding leaves them.</summary>
    const string Behind = "\u0647 \u0647\u0627 \u0647\u0645 \u0647\u0646 \u0643\u0645 \u0646\u0627 \u064A \u0643 \u0627\u062A \u0648\u0646 \u064A\u0646 \u0627\u0646 \u0648\u0627 \u0648 \u062A \u062A\u0647 \u064A\u0647 \u0627";

    static readonly string[] Prefixes = Before.Split(' ');
    static readonly string[] Suffixes = Behind.Split(' ');

    readonly List<List<string>> _phrases = [];
    readonly List<(string Word, IReadOnlySet<string>? Forms)> _words = [];

    /// <param name="words">As asked: words in quotation marks stand together as they are.</param>
    /// <param name="forms">All forms of a word, folded and without clitics; null where they are not known.</param>
    internal SearchMatches(string words, Func<string, IReadOnlySet<string>?> forms)
    {
        Words = words;
        var quoted = false;
        foreach (var part in words.Split('"'))
        {
            var asked = Tokens(part).ConvertAll(token => token.Folded);
            if (quoted)
                _phrases.Add(asked);
            else
                _words.AddRange(asked.Select(word => (word, forms(word))));
            quoted = !quoted;
        }
    }

    /// <summary>The question, as asked.</summary>
    public string Words { get; }

    /// <summary>The words found, in text order.</summary>
    /// <param name="text">Any text.</param>
    public IReadOnlyList<TextSpan> In(string text)
    {
        var found = new SortedSet<TextSpan>(Comparer<TextSpan>.Create(TextSpan.Compare));
        var tokens = Tokens(text);
        _phrases.ForEach(phrase => Together(tokens, phrase, found));
        var knowsForms = _words.Exists(word => word.Forms is not null);
        foreach (var (span, folded) in _words.Count > 0 ? tokens : [])
        {
            var readings = knowsForms ? Clitics.Readings(folded) : [];
            if (_words.Exists(word => word.Forms is { } forms ? readings.Any(forms.Contains) : IsFormOf(folded, word.Word)))
                found.Add(span);
        }

        return [.. found];
    }

    static void Together(List<(TextSpan Span, string Folded)> tokens, List<string> asked, SortedSet<TextSpan> found)
    {
        for (var i = 0; asked.Count > 0 && i + asked.Count <= tokens.Count; i++)
        {
            if (asked.Index().All(word => tokens[i + word.Index].Folded == word.Item))
                found.Add(new TextSpan(tokens[i].Span.Start, tokens[i + asked.Count - 1].Span.End));
        }
    }

    static bool IsFormOf(string token, string word)
    {
        if (token == word)
            return true;
        var stem = Stem(word);
        return stem.Length >= LeastStem && Peeled(token).Contains(stem, StringComparer.Ordinal);
    }

    /// <summary>Without the article and the feminine ending.</summary>
    static string Stem(string word)
    {
        var bare = word.StartsWith("\u0627\u0644", StringComparison.Ordinal) && word.Length > LeastStem + 1 ? word[2..] : word;
        return bare.Length > LeastStem && bare[^1] == '\u0647' ? bare[..^1] : bare;
    }

    /// <summary>What a form may be a form of: up to three pieces off its front and two off its end.</summary>
    static HashSet<string> Peeled(string token)
    {
        var fronts = new HashSet<string>(StringComparer.Ordinal) { token };
        for (var round = 0; round < 3; round++)
            fronts.UnionWith([.. fronts.SelectMany(front => Prefixes.Where(prefix => front.Length - prefix.Length >= LeastStem && front.StartsWith(prefix, StringComparison.Ordinal)).Select(prefix => front[prefix.Length..]))]);
        for (var round = 0; round < 2; round++)
            fronts.UnionWith([.. fronts.SelectMany(front => Suffixes.Where(suffix => front.Length - suffix.Length >= LeastStem && front.EndsWith(suffix, StringComparison.Ordinal)).Select(suffix => front[..^suffix.Length]))]);
        return fronts;
    }

    static List<(TextSpan Span, string Folded)> Tokens(string text)
    {
        var tokens = new List<(TextSpan Span, string Folded)>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || i > start && (text[i] == Characters.Kashida || Characters.IsArabicMark(text[i]))))
                i++;
            if (i > start)
                tokens.Add((new TextSpan(start, i), ArabicNormalizer.Fold(text.AsSpan(start, i - start))));
        }

        return tokens;
    }
}
