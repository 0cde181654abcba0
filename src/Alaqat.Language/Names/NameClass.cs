namespace Alaqat.Language;

/// <summary>What the lists that are compiled into a name model say of a word or phrase. The order is part of the model format.</summary>
enum NameClass : byte
{
    /// <summary>Part of a person's name (from the morphological lexicon: proper noun, rational).</summary>
    PersonPart,

    /// <summary>Proper noun for something else (place, month, firm).</summary>
    ThingPart,

    /// <summary>Full or usual name of a person in public life.</summary>
    Person,

    /// <summary>Name of a state.</summary>
    State,

    /// <summary>City, seat or region.</summary>
    Place,

    /// <summary>Party, movement, armed group, body.</summary>
    Organisation,

    /// <summary>People or community.</summary>
    Community,

    /// <summary>Adjective of a state or group.</summary>
    Adjective,

    /// <summary>Word before a person's name: office, rank, form of address.</summary>
    Title,

    /// <summary>Word that begins the name of an organisation.</summary>
    OrganisationHead,

    /// <summary>Word before the name of a place.</summary>
    PlaceHead,

    /// <summary>Word that begins the name of a group of people.</summary>
    GroupHead,

    /// <summary>Verb or noun of saying, beside which speakers are named.</summary>
    Saying,
}
