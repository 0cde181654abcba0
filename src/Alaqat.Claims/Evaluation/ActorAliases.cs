namespace Alaqat.Claims;

/// <summary>Ids that count as one when claims are compared.</summary>
public sealed class ActorAliases(IReadOnlyDictionary<string, string> aliases)
{
    public static ActorAliases None { get; } = new(new Dictionary<string, string>());

    public string? Of(string? id) => id is not null && aliases.TryGetValue(id, out var other) ? other : id;

    public bool Same(IReadOnlyList<string?> a, IReadOnlyList<string?> b) => a.Select(Of).SequenceEqual(b.Select(Of), StringComparer.Ordinal);
}
