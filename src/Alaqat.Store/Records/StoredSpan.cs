using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>A piece of an article: where it stands in the text as received, and its words.</summary>
public sealed record StoredSpan(TextSpan Span, string Text);
