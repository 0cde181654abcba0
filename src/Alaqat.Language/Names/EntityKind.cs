namespace Alaqat.Language;

/// <summary>What a named entity is.</summary>
public enum EntityKind : byte
{
    Person,
    Organisation,
    Place,
    Group,
}
