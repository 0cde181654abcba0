using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>What reading an article gives: its analysis, its claims in text order, and how each came about.</summary>
public sealed record CodedArticle(Article Article, Document Document, Claim[] Claims, SentenceExplanation[] Explanations)
{
    /// <summary>Words of the text that name actors, in text order; pronouns and dropped subjects left out.</summary>
    public Mention[] Mentions { get; init; } = [];
}
