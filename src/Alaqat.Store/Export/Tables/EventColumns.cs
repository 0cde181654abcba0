using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>Columns of event data that follow from an actor's id, type and kind alone.</summary>
static class EventColumns
{
    /// <summary>ISO 3166-1 alpha-3 of the actor's home, or null where it has none (an international body, a medium).</summary>
    public static string? Country(string? id) =>
        id is not null && ActorHome(id) is var home && Claims.ActorIds.IsState(home) ? home : null;

    /// <summary>
    /// PLOVER's sector code (manual, chapter "Country Names and Sector Codes") for the kind of an actor; IGO and NGO are
    /// PLOVER's codes for bodies without a country. Null where a kind has none.
    /// </summary>
    public static string? Sector(ActorLexicon lexicon, string? id) => id is null ? null : lexicon.KindOf(id) switch
    {
        ActorKind.State => "GOV",
        ActorKind.Institution => IsLegislature(id) ? "LEG" : "GOV",
        ActorKind.GovernmentRival => "PRE",
        ActorKind.Court => "JUD",
        ActorKind.Party => "PTY",
        ActorKind.Movement => "OPP",
        ActorKind.Armed => "REB",
        ActorKind.People or ActorKind.Community or ActorKind.Prisoners => "CVL",
        ActorKind.Union => "LAB",
        ActorKind.Company or ActorKind.Bank => "BUS",
        ActorKind.Medium => "JRN",
        ActorKind.Igo => "IGO",
        ActorKind.Ngo => "NGO",
        ActorKind.Person => "ELI",
        ActorKind.Unknown => "UNK",
        _ => null,
    };

    static string ActorHome(string id) => Claims.ActorIds.Home(id);

    static bool IsLegislature(string id) =>
        id.EndsWith(".parliament", StringComparison.Ordinal) || id.EndsWith(".congress", StringComparison.Ordinal) || id.EndsWith(".senate", StringComparison.Ordinal);
}
