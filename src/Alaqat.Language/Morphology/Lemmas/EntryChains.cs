namespace Alaqat.Language;

/// <summary>Entries of a lexicon by a key, those of one key in a chain: two arrays instead of a list for each key.</summary>
sealed class EntryChains
{
    readonly Dictionary<string, int> _first;
    readonly int[] _next;

    public EntryChains(LemmaEntry[] entries, Func<LemmaEntry, string> key)
    {
        _first = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        _next = new int[entries.Length];
        // From the end, so that chains ascend.
        for (var i = entries.Length - 1; i >= 0; i--)
        {
            var text = key(entries[i]);
            _next[i] = _first.GetValueOrDefault(text, -1);
            _first[text] = i;
        }
    }

    /// <summary>The first entry of a key, or −1.</summary>
    public int First(string key) => _first.GetValueOrDefault(key, -1);

    /// <summary>The entry of the same key after this one, or −1.</summary>
    public int Next(int entry) => _next[entry];
}
