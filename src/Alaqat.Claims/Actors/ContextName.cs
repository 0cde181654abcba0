namespace Alaqat.Claims;

/// <summary>One reading of a name that means different actors in different articles (<c>data/actors/context.tsv</c>).</summary>
/// <param name="Context">Actors whose naming in the article speaks for this reading.</param>
/// <param name="ActorId">Whom the name means then.</param>
public sealed record ContextName(string[] Context, string ActorId);
