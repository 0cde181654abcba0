namespace Alaqat.Claims;

/// <summary>Whom the title of an article names.</summary>
/// <param name="Mentions">Its actors in text order.</param>
/// <param name="Speaker">Who speaks in it (أوباما: ...), or null.</param>
public sealed record TitleNames(IReadOnlyList<Mention> Mentions, Mention? Speaker)
{
    public static TitleNames None { get; } = new([], null);
}
