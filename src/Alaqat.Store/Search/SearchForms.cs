using System.Text;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>What the full-text index holds of a sentence, and how a question is put to it: both sides by the same folding.</summary>
static class SearchForms
{
    const string Article = "\u0627\u0644"; // alef lam

    const int LongestWord = 40;

    /// <summary>The tokens as written, folded.</summary>
    public static string Surface(string text, Sentence sentence)
    {
        var line = new StringBuilder();
        foreach (var token in sentence.Tokens)
            Append(line, ArabicNormalizer.Fold(text.AsSpan(token.Span.Start, token.Span.Length)));
        return line.ToString();
    }

    /// <summary>Words cut at blanks, folded: for a sentence that was not analysed.</summary>
    public static string Surface(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder();
        foreach (var part in text.Split(' '))
            Append(line, ArabicNormalizer.Fold(text[part].Trim()));
        return line.ToString();
    }

    /// <summary>
    /// Lemmas and forms of the syntactic words, without clitics and article, each once and only where the surface does not show it:
    /// this column is asked for words, never for their order, and is most of the size of the index.
    /// </summary>
    public static string Lemmas(string text, Sentence sentence)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in sentence.Tokens)
            known.Add(ArabicNormalizer.Fold(text.AsSpan(token.Span.Start, token.Span.Length)));
        var line = new StringBuilder();
        foreach (var word in sentence.Words)
        {
            var (form, lemma) = Of(word);
            // A single letter is a clitic.
            if (lemma.Length > 1 && known.Add(lemma))
                Append(line, lemma);
            if (form.Length > 1 && known.Add(form))
                Append(line, form);
        }

        return line.ToString();
    }

    /// <summary>Which lemmas the forms of an article have, and how often: of words that people search for.</summary>
    public static WordForm[] Readings(IEnumerable<Sentence> sentences)
    {
        var readings = new Dictionary<(string Form, string Lemma), long>();
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            if (word.Guess.Upos is not (Upos.NOUN or Upos.ADJ or Upos.VERB or Upos.ADV or Upos.AUX or Upos.NUM or Upos.PROPN or Upos.X))
                continue;
            var (form, lemma) = Of(word);
            if (IsWord(form) && IsWord(lemma))
                readings[(form, lemma)] = readings.GetValueOrDefault((form, lemma)) + 1;
        }

        return [.. readings.Select(reading => new WordForm(reading.Key.Form, reading.Key.Lemma, reading.Value))];
    }

    /// <summary>
    /// What a question asks of one sentence; nothing where it holds no word. Every term must be found; words in quotation marks stand together.
    /// Other words may be any form of the same lemma, so that one form finds what another does.
    /// </summary>
    public static IReadOnlyList<SearchTerm> Terms(StoreSession session, string words)
    {
        var known = new KnownWords(session);
        return [.. Terms(words).Select(term => term.IsPhrase ? term : term with { Others = Others(known, term.Words) })];
    }

    static string[] Others(KnownWords known, string word)
    {
        IEnumerable<string> others = known.Find(word) is { } found ? [found.Form, .. found.Lemmas] : [Bare(word, verb: false)];
        return [.. others.Where(other => other != word).Distinct(StringComparer.Ordinal)];
    }

    static List<SearchTerm> Terms(string words)
    {
        var terms = new List<SearchTerm>();
        var quoted = false;
        foreach (var part in words.Split('"'))
        {
            if (quoted)
                Add(terms, part, phrase: true);
            else
                Array.ForEach(part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), word => Add(terms, word, phrase: false));
            quoted = !quoted;
        }

        return terms;
    }

    static void Add(List<SearchTerm> terms, string words, bool phrase)
    {
        var folded = Words(words);
        if (folded.Length > 0)
            terms.Add(new SearchTerm(folded, phrase));
    }

    static (string Form, string Lemma) Of(Word word)
    {
        var verb = word.Guess.Upos == Upos.VERB;
        var form = Bare(word.Form, verb);
        return (form, word.Guess.Lemma is { Length: > 0 } told and not "_" ? Bare(told, verb) : form);
    }

    /// <summary>More than a clitic, letters alone, and no longer than words are.</summary>
    static bool IsWord(string word) => word.Length is > 1 and <= LongestWord && word.All(char.IsLetter);

    /// <summary>Letters and digits only, folded: nothing that the index's own language could read as a sign.</summary>
    static string Words(string words)
    {
        var folded = ArabicNormalizer.Fold(words).ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsLetterOrDigit(folded[i]) && !char.IsSurrogate(folded[i]))
                folded[i] = ' ';
        }

        return new string(folded).Trim();
    }

    static string Bare(string form, bool verb)
    {
        var folded = ArabicNormalizer.Fold(form);
        return !verb && folded.Length > 3 && folded.StartsWith(Article, StringComparison.Ordinal) ? folded[Article.Length..] : folded;
    }

    static void Append(StringBuilder line, string word)
    {
        if (word.Length == 0)
            return;
        if (line.Length > 0)
            line.Append(' ');
        line.Append(word);
    }
}
