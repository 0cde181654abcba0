namespace Alaqat.App;

/// <summary>Words that one annotator marked as the sides of an event; an empty side was not marked.</summary>
sealed record GsrAnnotation(IReadOnlyList<string> Source, IReadOnlyList<string> Target);
