namespace Alaqat.Language;

/// <summary>The governor of one word.</summary>
/// <param name="Head">Index of the governing word in the sentence, or −1 for the root.</param>
/// <param name="Relation">Universal dependency relation, with its subtype if any.</param>
public readonly record struct Arc(int Head, string Relation);
