namespace Alaqat.App;

/// <summary>One line of a stream.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Without its line break; null where it is over the limit.</param>
readonly record struct InputLine(int Number, string? Text);
