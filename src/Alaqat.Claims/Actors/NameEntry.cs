namespace Alaqat.Claims;

/// <summary>What one form of the lexicon stands for: an actor, or a person whose actor depends on the date.</summary>
/// <param name="ActorId">The actor; for a place its country; empty for a person.</param>
/// <param name="Person">The person, if it names one.</param>
/// <param name="Framing">How the form frames the actor.</param>
public sealed record NameEntry(string ActorId, NameUse Use, Framing Framing = Framing.Neutral, Person? Person = null)
{
    /// <summary>Readings of a name that depends on the article, or null.</summary>
    public ContextName[]? Readings { get; init; }

    public string ActorIdOn(DateOnly? day) => Person is null ? ActorId : Person.ActorIdOn(day);
}
