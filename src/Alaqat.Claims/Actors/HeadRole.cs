namespace Alaqat.Claims;

/// <summary>What a title or collective noun makes of the actor in its complement (data/actors/heads.tsv).</summary>
public enum HeadRole : byte
{
    /// <summary>Office, organ or person that stands for the state of the complement.</summary>
    State,
    People,

    /// <summary>One of the people of the complement: a private person (ISO3.person), or standing for them all.</summary>
    Person,
    Armed,
    Opposition,
    Parliament,
    Prisoners,
    Settlers,

    /// <summary>Takes the actor of the complement as it is.</summary>
    Member,
    Community,

    /// <summary>A voice without a home.</summary>
    Voice,

    /// <summary>A named medium follows.</summary>
    Medium,

    /// <summary>The complement is a place and no actor.</summary>
    Territory,

    /// <summary>The complement only says what the noun is about.</summary>
    Thing,
}
