using Alaqat.Language;

namespace Alaqat.App.Web;

/// <summary>A piece of a text that a page marks.</summary>
/// <param name="Claim">Number of the claim that rests on it; 0 for a mention that no claim uses.</param>
readonly record struct TextMark(TextSpan Span, MarkKind Kind, int Claim);
