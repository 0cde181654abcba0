namespace Alaqat.Language;

/// <summary>A text exactly as received, and its sentences in order.</summary>
public sealed record Document(string Text, Sentence[] Sentences);
