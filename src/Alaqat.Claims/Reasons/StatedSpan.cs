namespace Alaqat.Claims;

/// <summary>A reason or goal in a sentence: the words <c>[First, End)</c>, without connective and final punctuation.</summary>
/// <param name="Probability">How likely the model holds it to be one.</param>
public readonly record struct StatedSpan(SpanRole Role, int First, int End, double Probability);
