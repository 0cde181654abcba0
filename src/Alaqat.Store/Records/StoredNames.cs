using System.Collections.Frozen;
using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>Closed vocabularies as the store writes them: part of the schema, so that members of enums may be renamed and reordered.</summary>
static class StoredNames
{
    static readonly FrozenDictionary<string, ClaimType> Types = Names(Enum.GetValues<ClaimType>(), Of);
    static readonly FrozenDictionary<string, ClaimStatus> Statuses = Names(Enum.GetValues<ClaimStatus>(), Of);
    static readonly FrozenDictionary<string, Framing> Framings = Names(Enum.GetValues<Framing>(), Of);
    static readonly FrozenDictionary<string, MentionKind> Kinds = Names(Enum.GetValues<MentionKind>(), Of);

    public static string Of(ClaimType type) => type.ToString();

    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Actual => "actual",
        ClaimStatus.Ongoing => "ongoing",
        ClaimStatus.Planned => "planned",
        ClaimStatus.Wanted => "wanted",
        ClaimStatus.Possible => "possible",
        _ => "denied",
    };

    public static string Of(Framing framing) => framing switch
    {
        Claims.Framing.Neutral => "neutral",
        Claims.Framing.Delegitimising => "delegitimising",
        Claims.Framing.Honouring => "honouring",
        Claims.Framing.Occupier => "occupier",
        _ => "scare-quoted",
    };

    public static string Of(MentionKind kind) => kind switch
    {
        MentionKind.Name => "name",
        MentionKind.Seat => "seat",
        MentionKind.Person => "person",
        MentionKind.Title => "title",
        MentionKind.Members => "members",
        MentionKind.Adjective => "adjective",
        MentionKind.Anaphor => "anaphor",
        MentionKind.Pronoun => "pronoun",
        MentionKind.DroppedSubject => "dropped",
        MentionKind.Place => "place",
        _ => "none",
    };

    public static ClaimType Type(string name) => Value(Types, name);

    public static ClaimStatus Status(string name) => Value(Statuses, name);

    public static Framing Framing(string name) => Value(Framings, name);

    public static MentionKind Kind(string name) => Value(Kinds, name);

    static T Value<T>(FrozenDictionary<string, T> values, string name) =>
        values.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"the store holds '{name}', which is no {typeof(T).Name}; see 'alaqat check'");

    static FrozenDictionary<string, T> Names<T>(T[] values, Func<T, string> name)
        where T : notnull => values.ToFrozenDictionary(name, StringComparer.Ordinal);
}
