namespace Alaqat.Store;

/// <summary>How often an article names an actor by the same words.</summary>
readonly record struct FramingCount(string Actor, string Framing, string Words, int Times);
