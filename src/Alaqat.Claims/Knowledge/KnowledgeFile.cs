namespace Alaqat.Claims;

/// <summary>One file of <c>data/</c>, opened when it is read.</summary>
/// <param name="Path">Path below <c>data/</c> with forward slashes (<c>actors/states.tsv</c>); messages name it.</param>
/// <param name="Open">Opens its text.</param>
public sealed record KnowledgeFile(string Path, Func<TextReader> Open);
