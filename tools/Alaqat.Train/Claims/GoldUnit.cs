using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>A text of the gold with its claims.</summary>
sealed record GoldUnit(string Id, Article Article, GoldClaim[] Claims);
