namespace Alaqat.Language;

/// <summary>How the types of published Arabic name corpora (ANERCorp, AQMAR, Wojood) map to <see cref="EntityKind"/>.</summary>
public static class BioTypes
{
    /// <summary>The kind that a corpus type stands for, or null for types that we do not tag (dates, money, occupations, events …).</summary>
    public static EntityKind? KindOf(string type) => type switch
    {
        "PER" or "PERS" or "Person" => EntityKind.Person,
        "ORG" or "Organisation" => EntityKind.Organisation,
        "LOC" or "GPE" or "Place" => EntityKind.Place,
        "NORP" or "Group" => EntityKind.Group,
        _ => null,
    };
}
