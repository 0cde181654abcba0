using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>An act as two outlets tell it, or one of them.</summary>
/// <param name="X">Claims of the one outlet, by day; empty where it does not tell the act.</param>
/// <param name="Y">Claims of the other.</param>
public sealed record ComparedAct(string? Source, string? Target, ClaimType Type, IReadOnlyList<StoredClaim> X, IReadOnlyList<StoredClaim> Y);
