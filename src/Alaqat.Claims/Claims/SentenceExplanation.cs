using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Why a sentence yielded the claims it did, or none: lines for a reader, in the order of the steps.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Steps">Step name (mention, trigger, argument, status, holder, reason, goal, none) and its account.</param>
public sealed record SentenceExplanation(TextSpan Sentence, (string Step, TextSpan? Span, string Account)[] Steps);
