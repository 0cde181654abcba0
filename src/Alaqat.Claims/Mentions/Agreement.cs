using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Gender and number of a mention or pronoun, each possibly unknown.</summary>
public readonly record struct Agreement(Agreement.Gender G, Agreement.Number N)
{
    public enum Gender : byte
    {
        Unknown,
        Masculine,
        Feminine,
    }

    public enum Number : byte
    {
        Unknown,
        Singular,
        Dual,
        Plural,
    }

    public bool Allows(Agreement other) =>
        (G == Gender.Unknown || other.G == Gender.Unknown || G == other.G)
        && (N == Number.Unknown || other.N == Number.Unknown || N == other.N);

    public static Agreement OfPronoun(string form) => form switch
    {
        "\u0647" or "\u0647\u0648" => new(Gender.Masculine, Number.Singular),      // ha, huwa
        "\u0647\u0627" or "\u0647\u064A" => new(Gender.Feminine, Number.Unknown),  // hā, hiya: also for plurals of things
        "\u0647\u0645\u0627" => new(Gender.Unknown, Number.Dual),                  // humā
        "\u0647\u0645" => new(Gender.Masculine, Number.Plural),                    // hum
        "\u0647\u0646" => new(Gender.Feminine, Number.Plural),                     // hunna
        _ => default,
    };

    public static Agreement OfVerb(Morphology verb) => new(
        verb.Has("Gender", "Fem") ? Gender.Feminine : verb.Has("Gender", "Masc") ? Gender.Masculine : Gender.Unknown,
        verb.Has("Number", "Plur") ? Number.Plural : verb.Has("Number", "Dual") ? Number.Dual : Number.Unknown);

    /// <summary>
    /// States are feminine but for the six that Arabic treats as masculine; persons masculine unless the head says otherwise;
    /// plural people masculine plural; titles and bodies by their head word (ta marbuta).
    /// </summary>
    public static Agreement Of(Mention mention, SentenceView view)
    {
        var head = view.Forms[mention.Head];
        var feminine = head.EndsWith('\u0647') || view.Morphology(mention.Head).Has("Gender", "Fem");
        return mention.Kind switch
        {
            MentionKind.Members => new(Gender.Masculine, Number.Plural),
            MentionKind.Person => new(feminine && mention.Role is not null ? Gender.Feminine : Gender.Masculine, Number.Singular),
            MentionKind.Name or MentionKind.Seat or MentionKind.Adjective when ActorIds.IsState(mention.ActorId) =>
                new(mention.ActorId is "IRQ" or "LBN" or "MAR" or "JOR" or "SDN" or "YEM" ? Gender.Masculine : Gender.Feminine, Number.Singular),
            MentionKind.Title when mention.Role is HeadRole.People or HeadRole.Person => default,
            MentionKind.Title => new(feminine ? Gender.Feminine : Gender.Unknown, Number.Unknown),
            _ => new(feminine ? Gender.Feminine : Gender.Unknown, Number.Unknown),
        };
    }
}
