using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>Claims of different tellers about the same pair in the same period that do not go together. Which is right it does not say.</summary>
/// <param name="Period">When, or null where neither has a day.</param>
/// <param name="Type">The act in question, or null where the whole stance is.</param>
/// <param name="One">Claims that tell the act, or the friendlier stance; by day.</param>
/// <param name="Other">Claims that deny it, or the more hostile stance; by day.</param>
public sealed record Contradiction(
    ContradictionKind Kind, Period? Period, string? Source, string? Target, ClaimType? Type, IReadOnlyList<StoredClaim> One, IReadOnlyList<StoredClaim> Other);
