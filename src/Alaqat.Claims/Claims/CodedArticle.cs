using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>What reading an article gives: its analysis, its claims in text order, and how each came about.</summary>
public sealed record CodedArticle
{
    Func<SentenceExplanation[]>? _explain;
    SentenceExplanation[]? _explanations;

    public CodedArticle(Article article, Document document, Claim[] claims, SentenceExplanation[] explanations)
    {
        (Article, Document, Claims, _explanations) = (article, document, claims, explanations);
    }

    /// <param name="explain">Makes the explanations when they are first asked for: most readers never ask.</param>
    public CodedArticle(Article article, Document document, Claim[] claims, Func<SentenceExplanation[]> explain)
    {
        (Article, Document, Claims, _explain) = (article, document, claims, explain);
    }

    public Article Article { get; init; }

    public Document Document { get; init; }

    public Claim[] Claims { get; init; }

    /// <summary>One for each sentence, in text order.</summary>
    public SentenceExplanation[] Explanations
    {
        get => _explanations ??= _explain!();
        init => (_explanations, _explain) = (value, null);
    }

    /// <summary>What names an actor in the text, in text order; what only a pronoun or an ending tells is left out.</summary>
    public Mention[] Mentions { get; init; } = [];
}
