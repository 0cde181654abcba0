namespace Alaqat.Store;

/// <summary>A mention as tables have it, its actor by id.</summary>
readonly record struct MentionRow(int Sentence, string Actor, string Kind, string Framing, int Start, int End);
