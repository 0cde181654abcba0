using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>A text of the gold with its claims.</summary>
/// <param name="Extra">Whether it only adds to what is learned from, and is never measured on.</param>
sealed record GoldUnit(string Id, Article Article, GoldClaim[] Claims, bool Extra = false);
