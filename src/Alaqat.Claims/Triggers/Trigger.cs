namespace Alaqat.Claims;

/// <summary>A word that may carry a claim of one type.</summary>
/// <param name="Word">The word.</param>
/// <param name="Last">Last word of the expression; the word itself for a frame of one word.</param>
/// <param name="Type">The type that the frame gives.</param>
/// <param name="Frame">The hand-written frame, if one fits.</param>
/// <param name="Learned">Count and occurrences in the training gold, zero where it was not seen.</param>
public sealed record Trigger(int Word, int Last, ClaimType Type, Frame? Frame, LearnedTriggers.Entry Learned);
