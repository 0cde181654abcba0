namespace Alaqat.Language;

/// <summary>
/// The combinations of part of speech and features that a tagger can give, each also as its single values
/// (<c>NOUN</c>, <c>Case=Gen</c>), so that rare combinations share what is learnt of their values.
/// </summary>
sealed class TagSet
{
    readonly Dictionary<(Upos Upos, string Features), int> _index = [];
    readonly Dictionary<string, int> _values = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">A tag stands twice.</exception>
    public TagSet(IReadOnlyList<(Upos Upos, string Features)> tags)
    {
        Tags = [.. tags];
        Parts = new int[Tags.Length][];
        for (var i = 0; i < Tags.Length; i++)
        {
            if (!_index.TryAdd(Tags[i], i))
                throw new InvalidDataException($"the tag {Tags[i].Upos} {Tags[i].Features} stands twice");
            Parts[i] = [.. Values(Tags[i]).Select(Number)];
        }

        ValueCount = _values.Count;
    }

    public (Upos Upos, string Features)[] Tags { get; }

    /// <summary>The single values of each tag, as numbers below <see cref="ValueCount"/>.</summary>
    public int[][] Parts { get; }

    public int ValueCount { get; }

    /// <summary>The number of a tag, or −1.</summary>
    public int Find(Upos upos, string features) => _index.GetValueOrDefault((upos, features), -1);

    int Number(string value)
    {
        if (!_values.TryGetValue(value, out var number))
            _values[value] = number = _values.Count;
        return number;
    }

    /// <summary>A value counts for its part of speech and, where words of several kinds agree in it, for all of them.</summary>
    static IEnumerable<string> Values((Upos Upos, string Features) tag)
    {
        yield return tag.Upos.ToString();
        if (tag.Features == "_")
            yield break;
        foreach (var feature in tag.Features.Split('|'))
        {
            yield return feature;
            yield return $"{tag.Upos} {feature}";
        }
    }
}
