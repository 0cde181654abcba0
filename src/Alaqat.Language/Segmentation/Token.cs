namespace Alaqat.Language;

/// <summary>A surface token: what stands between white space and punctuation, before clitics are split.</summary>
/// <param name="Span">Where it stands in the text as received.</param>
/// <param name="FirstWord">Index of its first syntactic word in the sentence.</param>
/// <param name="WordCount">How many syntactic words it holds; more than one makes a CoNLL-U multiword token.</param>
/// <param name="SpaceAfter">Whether white space follows.</param>
public readonly record struct Token(TextSpan Span, int FirstWord, int WordCount, bool SpaceAfter);
