namespace Alaqat.Claims;

/// <summary>In what way a form of the lexicon names its actor.</summary>
public enum NameUse : byte
{
    /// <summary>A name of the actor itself.</summary>
    Name,

    /// <summary>A capital, palace or other seat that stands for a government.</summary>
    Seat,

    /// <summary>Plural or collective for its people or members.</summary>
    Members,

    /// <summary>A relation adjective, masculine or feminine, singular or plural.</summary>
    Adjective,

    /// <summary>A person's full name.</summary>
    Person,

    /// <summary>A person's short name.</summary>
    ShortPerson,

    /// <summary>A framed form (data/framing).</summary>
    Framed,

    /// <summary>A name whose actor depends on the article.</summary>
    Contextual,

    /// <summary>A place that names no actor by itself.</summary>
    Place,
}
