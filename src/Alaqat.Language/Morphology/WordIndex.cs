namespace Alaqat.Language;

/// <summary>
/// Maps forms to the rows of a table by their light key, else by their heavy key to the first (most frequent) row that has it.
/// </summary>
public sealed class WordIndex
{
    readonly Dictionary<string, int> _light;
    readonly Dictionary<string, int> _heavy = new(StringComparer.Ordinal);

    /// <param name="words">Light keys, the most frequent first; a key's place is its row.</param>
    /// <exception cref="InvalidDataException">A key stands twice.</exception>
    public WordIndex(IReadOnlyList<string> words)
    {
        _light = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (!_light.TryAdd(words[i], i))
                throw new InvalidDataException($"the word list holds '{words[i]}' twice");
            var heavy = FormFolding.Heavy(words[i]);
            if (!ReferenceEquals(heavy, words[i]))
                _heavy.TryAdd(heavy, i);
        }
    }

    /// <summary>The row of a form, or −1.</summary>
    public int Find(string form)
    {
        var light = FormFolding.Light(form);
        if (_light.TryGetValue(light, out var row))
            return row;
        var heavy = FormFolding.Heavy(light);
        return _heavy.TryGetValue(heavy, out row) || _light.TryGetValue(heavy, out row) ? row : -1;
    }
}
