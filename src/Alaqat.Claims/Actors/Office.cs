namespace Alaqat.Claims;

/// <summary>A time in which a person answers for an actor, both ends included.</summary>
public readonly record struct Office(string ActorId, DateOnly From, DateOnly To)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}
