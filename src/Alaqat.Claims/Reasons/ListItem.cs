namespace Alaqat.Claims;

/// <summary>An item of a list of aims or causes, and the claims (by their number in the article) that it is an aim or cause of.</summary>
public readonly record struct ListItem(StatedSpan Span, int[] Claims);
