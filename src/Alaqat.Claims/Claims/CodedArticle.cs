using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>What reading an article gives: its analysis, its claims in text order, and how each came about.</summary>
public sealed record CodedArticle(Article Article, Document Document, Claim[] Claims, SentenceExplanation[] Explanations);
