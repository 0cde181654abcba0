namespace Alaqat.Store;

/// <summary>Evidence of a claim as tables have it, its actor by id.</summary>
readonly record struct EvidenceRow(int Claim, string Role, int Ordinal, int? Start, int? End, string? Actor, string? Framing);
