using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>A sentence with the folded keys that look-ups need, made once.</summary>
public sealed class SentenceView
{
    const string Article = "\u0627\u0644"; // alef lam

    public SentenceView(int index, Sentence sentence, string text)
    {
        Index = index;
        Sentence = sentence;
        Text = text;
        var count = sentence.Words.Length;
        Forms = new string[count];
        Bare = new string[count];
        Lemmas = new string[count];
        for (var i = 0; i < count; i++)
        {
            var word = sentence.Words[i];
            Forms[i] = Folding.Fold(word.Form);
            Bare[i] = word.Guess.Upos != Language.Upos.VERB && IsDefinite(Forms[i]) ? Forms[i][Article.Length..] : Forms[i];
            var lemma = Folding.Fold(word.Guess.Lemma);
            // Only a word without an analysis has its article in its lemma; التزم and التقى begin with no article.
            var unread = word.Upos is Language.Upos.X or Language.Upos.PROPN or Language.Upos.None && word.Guess.Upos != Language.Upos.VERB;
            Lemmas[i] = unread && IsDefinite(lemma) && lemma.Length > 4 ? lemma[Article.Length..] : lemma;
        }
    }

    /// <summary>Its number in the document, from 0.</summary>
    public int Index { get; }

    public Sentence Sentence { get; }

    /// <summary>The whole text as received.</summary>
    public string Text { get; }

    /// <summary>Folded forms.</summary>
    public string[] Forms { get; }

    /// <summary>Folded forms without the article.</summary>
    public string[] Bare { get; }

    /// <summary>Folded lemmas without the article.</summary>
    public string[] Lemmas { get; }

    public int Count => Forms.Length;

    public Upos Upos(int word) => Sentence.Words[word].Guess.Upos;

    /// <summary>Part of speech, features and lemma of a word, a guess where the treebank's manner gives none.</summary>
    public Morphology Morphology(int word) => Sentence.Words[word].Guess;

    public bool HasArticle(int word) => Bare[word].Length != Forms[word].Length;

    /// <summary>The span from one word to another, both included.</summary>
    public TextSpan SpanOf(int first, int last) =>
        new(Sentence.Words[first].Span.Start, Math.Max(Sentence.Words[first].Span.End, Sentence.Words[last].Span.End));

    static bool IsDefinite(string form) => form.Length > 3 && form.StartsWith(Article, StringComparison.Ordinal);
}
