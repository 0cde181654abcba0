using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>
/// All that the store writes of an article, worked out before the transaction, on any thread; a few times smaller than the analysis it is made of.
/// </summary>
public sealed class PreparedArticle
{
    readonly Dictionary<TextSpan, int> _ordinals = [];
    readonly CodedArticle _coded;

    PreparedArticle(CodedArticle coded)
    {
        var text = coded.Article.Text;
        var sentences = coded.Document.Sentences;
        Identity = ArticleIdentity.Of(coded.Article);
        (Size, Text) = StoredText.Pack(text);
        Signature = TextSignature.Of(text);
        // An engine may tell claims of a sentence that its analysis does not list.
        Sentences = [.. sentences.Select(sentence => sentence.Span).Concat(coded.Claims.Select(claim => claim.Sentence)).Distinct()];
        Array.Sort(Sentences, TextSpan.Compare);
        for (var i = 0; i < Sentences.Length; i++)
            _ordinals[Sentences[i]] = i;
        Words = Array.ConvertAll(Sentences, span => (SearchForms.Surface(text.AsSpan(span.Start, span.Length)), string.Empty));
        foreach (var sentence in sentences)
            Words[_ordinals[sentence.Span]] = (SearchForms.Surface(text, sentence), SearchForms.Lemmas(text, sentence));
        Mentions = Array.ConvertAll(coded.Mentions, mention => (mention, SentenceOf(mention, sentences), StoredText.Clean(mention.Span.Of(text))));
        // The trees and the explanations are large, and no row needs them.
        _coded = coded with { Document = new Document(string.Empty, []), Explanations = [], Mentions = [], Article = coded.Article with { Text = string.Empty } };
    }

    /// <param name="coded">What reading the article gave.</param>
    /// <exception cref="ArgumentOutOfRangeException">A span does not lie in the text.</exception>
    public static PreparedArticle Of(CodedArticle coded) => new(coded);

    /// <summary>By what it is known.</summary>
    public ArticleIdentity Identity { get; }

    /// <summary>How many claims it has.</summary>
    public int ClaimCount => _coded.Claims.Length;

    /// <summary>What is known about the article; its text stands in <see cref="Text"/>.</summary>
    internal Article Article => _coded.Article;

    internal Claim[] Claims => _coded.Claims;

    /// <summary>Bytes of the text as UTF-8.</summary>
    internal int Size { get; }

    internal byte[] Text { get; }

    internal byte[] Signature { get; }

    internal TextSpan[] Sentences { get; }

    /// <summary>What the full-text index holds of each sentence.</summary>
    internal (string Surface, string Lemmas)[] Words { get; }

    internal (Mention Mention, int Sentence, string Words)[] Mentions { get; }

    internal int SentenceOf(Claim claim) => _ordinals[claim.Sentence];

    int SentenceOf(Mention mention, Sentence[] sentences) =>
        mention.Sentence >= 0 && mention.Sentence < sentences.Length ? _ordinals[sentences[mention.Sentence].Span] : -1;
}
