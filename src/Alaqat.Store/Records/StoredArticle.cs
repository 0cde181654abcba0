using Alaqat.Language;

namespace Alaqat.Store;

/// <summary>An article of the store with its text.</summary>
/// <param name="Document">What is known about it.</param>
/// <param name="Text">Exactly as received.</param>
/// <param name="Sentences">Where its sentences stand.</param>
/// <param name="Version">What read it.</param>
public sealed record StoredArticle(StoredDocument Document, string Text, IReadOnlyList<TextSpan> Sentences, AnalysisVersion Version);
