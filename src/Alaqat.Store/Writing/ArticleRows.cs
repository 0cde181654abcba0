using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>An article's sentences in text order, and which of them a claim or mention stands in.</summary>
sealed class ArticleRows
{
    readonly Dictionary<TextSpan, int> _ordinals = [];
    readonly CodedArticle _coded;

    public ArticleRows(CodedArticle coded)
    {
        _coded = coded;
        // An engine may tell claims of a sentence that its analysis does not list.
        Sentences = [.. coded.Document.Sentences.Select(sentence => sentence.Span)
            .Concat(coded.Claims.Select(claim => claim.Sentence))
            .Distinct()];
        Array.Sort(Sentences, TextSpan.Compare);
        for (var i = 0; i < Sentences.Length; i++)
            _ordinals[Sentences[i]] = i;
        Analysed = new Sentence?[Sentences.Length];
        foreach (var sentence in coded.Document.Sentences)
            Analysed[_ordinals[sentence.Span]] = sentence;
    }

    public TextSpan[] Sentences { get; }

    /// <summary>The analysis of each sentence, or null.</summary>
    public Sentence?[] Analysed { get; }

    public int SentenceOf(Claim claim) => _ordinals[claim.Sentence];

    public int SentenceOf(Mention mention) =>
        mention.Sentence >= 0 && mention.Sentence < _coded.Document.Sentences.Length ? _ordinals[_coded.Document.Sentences[mention.Sentence].Span] : -1;
}
