namespace Alaqat.Store;

/// <summary>A reason or a goal as an article gives it.</summary>
/// <param name="Words">The words, without the connective.</param>
/// <param name="Claim">The claim that it is given for.</param>
public sealed record StatedGround(StoredSpan Words, StoredClaim Claim);
