namespace Alaqat.Claims;

/// <summary>A word or phrase that says how real an act is told to be.</summary>
/// <param name="Status">The status that it points to.</param>
/// <param name="Scope">What it has in its scope, as <c>data/frames/README.md</c> lists.</param>
/// <param name="Length">How many words it has.</param>
public readonly record struct StatusCue(ClaimStatus Status, string Scope, int Length);
