using System.Globalization;

namespace Alaqat.Language;

/// <summary>The attributes that Alaqat reads and writes in the tenth column.</summary>
static class ConlluMisc
{
    public const string NoSpace = "SpaceAfter=No";
    const string Range = "TokenRange=";
    const string Entity = "Entity=";

    /// <summary>The value of <c>SpaceAfter</c>: true unless the column says No.</summary>
    public static bool SpaceAfter(string misc) => !misc.Contains(NoSpace, StringComparison.Ordinal);

    /// <summary>The value of <c>TokenRange=start:end</c>, or null where there is none or it is no range.</summary>
    public static TextSpan? TokenRange(string misc)
    {
        var value = Value(misc, Range);
        var colon = value.IndexOf(':');
        return colon > 0
            && int.TryParse(value[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(value[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start <= end
            ? new TextSpan(start, end)
            : null;
    }

    /// <summary>The value of <c>Entity=B-PERS</c> or <c>I-PERS</c>.</summary>
    public static (bool Begins, EntityKind Kind)? EntityOf(string misc)
    {
        var value = Value(misc, Entity);
        if (value.Length < 3 || value[1] != '-')
            return null;
        foreach (var kind in Enum.GetValues<EntityKind>())
        {
            if (value[2..].SequenceEqual(Label(kind)))
                return (value[0] == 'B', kind);
        }

        return null;
    }

    public static string Write(TextSpan? range, bool spaceAfter, (bool Begins, EntityKind Kind)? entity, IEnumerable<string>? further = null)
    {
        var parts = new List<string>(3);
        if (entity is { } e)
            parts.Add($"{Entity}{(e.Begins ? 'B' : 'I')}-{Label(e.Kind)}");
        if (!spaceAfter)
            parts.Add(NoSpace);
        if (range is { } r)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{Range}{r.Start}:{r.End}"));
        parts.AddRange(further ?? []);
        return parts.Count == 0 ? "_" : string.Join('|', parts);
    }

    static string Label(EntityKind kind) => kind switch
    {
        EntityKind.Person => "PERS",
        EntityKind.Organisation => "ORG",
        EntityKind.Place => "LOC",
        _ => "GROUP",
    };

    static ReadOnlySpan<char> Value(string misc, string name)
    {
        foreach (var part in misc.AsSpan().Split('|'))
        {
            var pair = misc.AsSpan()[part];
            if (pair.StartsWith(name, StringComparison.Ordinal))
                return pair[name.Length..];
        }

        return default;
    }
}
