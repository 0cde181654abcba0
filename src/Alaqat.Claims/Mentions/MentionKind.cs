namespace Alaqat.Claims;

/// <summary>How a text names an actor.</summary>
public enum MentionKind : byte
{
    /// <summary>A name of the lexicon.</summary>
    Name,

    /// <summary>A capital or palace that stands for its government, or may be a place.</summary>
    Seat,

    /// <summary>A person by name.</summary>
    Person,

    /// <summary>A title or collective head with its complement: وزير الخارجية الروسي.</summary>
    Title,

    /// <summary>A plural or collective for people or members: الفرنسيون, الحوثيون.</summary>
    Members,

    /// <summary>A relation adjective beside a noun that is no actor: القصف التركي.</summary>
    Adjective,

    /// <summary>A definite head that refers back: الحركة, الوزير.</summary>
    Anaphor,

    /// <summary>A pronoun suffix or independent pronoun.</summary>
    Pronoun,

    /// <summary>The dropped subject of a verb.</summary>
    DroppedSubject,

    /// <summary>A place inside a territory phrase or after a preposition of place: no actor by itself.</summary>
    Place,

    /// <summary>The side that the text hides.</summary>
    None,
}
