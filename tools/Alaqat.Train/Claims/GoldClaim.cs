namespace Alaqat.Train;

/// <summary>A claim of the gold: what the trainers need of a line of <c>gold/*.jsonl</c>.</summary>
sealed record GoldClaim(
    string Doc, string Source, string Target, Alaqat.Claims.ClaimType Type, Alaqat.Claims.ClaimStatus Status, string[] Holder,
    Alaqat.Language.TextSpan Trigger, Alaqat.Language.TextSpan[] Reasons, Alaqat.Language.TextSpan[] Goals);
