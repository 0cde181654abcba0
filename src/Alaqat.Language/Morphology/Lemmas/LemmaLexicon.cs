namespace Alaqat.Language;

/// <summary>
/// The lemmas that a form is known to have for a part of speech. A form is found as written, else by its heavy key
/// (<see cref="FormFolding.Heavy"/>), so that a missing hamza does not hide it.
/// </summary>
sealed class LemmaLexicon
{
    readonly Dictionary<(string Form, Upos Upos), List<int>> _exact = [];
    readonly Dictionary<(string Form, Upos Upos), List<int>> _heavy = [];
    readonly Dictionary<(string Bare, Upos Upos), int> _lemmas = [];

    public LemmaLexicon(LemmaEntry[] entries)
    {
        Entries = entries;
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            Add(_exact, (entry.Form, entry.Upos), i);
            Add(_heavy, (FormFolding.Heavy(entry.Form), entry.Upos), i);
            var key = (Bare(entry.Lemma), entry.Upos);
            if (!_lemmas.TryGetValue(key, out var best) || entries[best].Count < entry.Count)
                _lemmas[key] = i;
        }
    }

    public LemmaEntry[] Entries { get; }

    /// <summary>Entries of a form, as numbers in <see cref="Entries"/>.</summary>
    public IReadOnlyList<int> Find(string form, Upos upos) =>
        _exact.TryGetValue((form, upos), out var found) || _heavy.TryGetValue((FormFolding.Heavy(form), upos), out found) ? found : [];

    /// <summary>The lemma with its diacritics where it is known, else as it is.</summary>
    public string Vocalise(string bare, Upos upos) => _lemmas.TryGetValue((bare, upos), out var entry) ? Entries[entry].Lemma : bare;

    public bool Knows(string bare, Upos upos) => _lemmas.ContainsKey((bare, upos));

    /// <summary>Without diacritics and kashida.</summary>
    public static string Bare(string text)
    {
        var marks = 0;
        foreach (var c in text)
            marks += IsMark(c) ? 1 : 0;
        return marks == 0 ? text : string.Concat(text.Where(c => !IsMark(c)));
    }

    static bool IsMark(char c) => Characters.IsArabicMark(c) || c == Characters.Kashida;

    static void Add(Dictionary<(string Form, Upos Upos), List<int>> table, (string Form, Upos Upos) key, int entry)
    {
        if (!table.TryGetValue(key, out var list))
            table[key] = list = [];
        list.Add(entry);
    }
}
