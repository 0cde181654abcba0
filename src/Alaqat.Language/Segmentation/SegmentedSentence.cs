namespace Alaqat.Language;

/// <summary>A sentence whose tokens and syntactic words are known. The input of the tagger.</summary>
public sealed record SegmentedSentence(TextSpan Span, Token[] Tokens, Segment[] Words);
