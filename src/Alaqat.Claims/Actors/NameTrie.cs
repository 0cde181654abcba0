namespace Alaqat.Claims;

/// <summary>Names as sequences of folded words, for longest match from a word on. Built once, then read by many threads.</summary>
public sealed class NameTrie
{
    readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    readonly Dictionary<ulong, int> _next = [];
    readonly List<List<NameEntry>?> _entries = [null];

    /// <summary>How many distinct names it holds.</summary>
    public int Count { get; private set; }

    internal void Add(ReadOnlySpan<string> words, NameEntry entry)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (!_words.TryGetValue(word, out var id))
                _words.Add(word, id = _words.Count);
            if (!_next.TryGetValue(Step(node, id), out var child))
            {
                child = _entries.Count;
                _entries.Add(null);
                _next.Add(Step(node, id), child);
            }

            node = child;
        }

        if (node == 0)
            return;
        if (_entries[node] is null)
            Count++;
        var list = _entries[node] ??= [];
        if (!list.Exists(e => e.ActorId == entry.ActorId && e.Use == entry.Use && e.Person == entry.Person))
            list.Add(entry);
    }

    /// <summary>The longest name that begins at <paramref name="start"/>, or null.</summary>
    /// <param name="words">Folded forms of a sentence.</param>
    /// <param name="length">Its length in words.</param>
    public IReadOnlyList<NameEntry>? Longest(ReadOnlySpan<string> words, int start, out int length)
    {
        length = 0;
        IReadOnlyList<NameEntry>? best = null;
        var node = 0;
        for (var i = start; i < words.Length; i++)
        {
            if (!_words.TryGetValue(words[i], out var id) || !_next.TryGetValue(Step(node, id), out node))
                break;
            if (_entries[node] is { } entries)
            {
                best = entries;
                length = i - start + 1;
            }
        }

        return best;
    }

    /// <summary>A number for the pair and no other: times an odd constant, which spreads it over the dictionary's places.</summary>
    static ulong Step(int node, int word) => unchecked((((ulong)node << 32) | (uint)word) * 0x9E3779B97F4A7C15);
}
