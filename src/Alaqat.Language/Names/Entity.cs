namespace Alaqat.Language;

/// <summary>A named entity over the words <c>[FirstWord, EndWord)</c> of a sentence.</summary>
public readonly record struct Entity(int FirstWord, int EndWord, EntityKind Kind);
