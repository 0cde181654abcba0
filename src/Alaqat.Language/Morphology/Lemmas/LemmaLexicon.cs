namespace Alaqat.Language;

/// <summary>
/// The lemmas that a form is known to have for a part of speech. A form is found as written, else by its heavy key
/// (<see cref="FormFolding.Heavy"/>), so that a missing hamza does not hide it.
/// </summary>
sealed class LemmaLexicon
{
    readonly EntryChains _exact;
    readonly EntryChains _heavy;
    readonly EntryChains _lemmas;

    public LemmaLexicon(LemmaEntry[] entries)
    {
        Entries = entries;
        _exact = new EntryChains(entries, static entry => entry.Form);
        _heavy = new EntryChains(entries, static entry => FormFolding.Heavy(entry.Form));
        _lemmas = new EntryChains(entries, static entry => Bare(entry.Lemma));
    }

    public LemmaEntry[] Entries { get; }

    /// <summary>Entries of a form, as numbers in <see cref="Entries"/>, ascending.</summary>
    public List<int> Find(string form, Upos upos)
    {
        var found = Of(_exact, form, upos);
        return found.Count > 0 ? found : Of(_heavy, FormFolding.Heavy(form), upos);
    }

    /// <summary>The lemma with its diacritics where it is known, else as it is; of several the one seen most.</summary>
    public string Vocalise(string bare, Upos upos)
    {
        var best = -1;
        for (var entry = _lemmas.First(bare); entry >= 0; entry = _lemmas.Next(entry))
        {
            if (Entries[entry].Upos == upos && (best < 0 || Entries[entry].Count > Entries[best].Count))
                best = entry;
        }

        return best < 0 ? bare : Entries[best].Lemma;
    }

    public bool Knows(string bare, Upos upos)
    {
        for (var entry = _lemmas.First(bare); entry >= 0; entry = _lemmas.Next(entry))
        {
            if (Entries[entry].Upos == upos)
                return true;
        }

        return false;
    }

    /// <summary>Without diacritics and kashida.</summary>
    public static string Bare(string text)
    {
        var first = 0;
        while (first < text.Length && !IsMark(text[first]))
            first++;
        if (first == text.Length)
            return text;
        Span<char> bare = text.Length <= 64 ? stackalloc char[64] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!IsMark(c))
                bare[length++] = c;
        }

        return new string(bare[..length]);
    }

    static bool IsMark(char c) => Characters.IsArabicMark(c) || c == Characters.Kashida;

    List<int> Of(EntryChains chains, string key, Upos upos)
    {
        var found = new List<int>();
        for (var entry = chains.First(key); entry >= 0; entry = chains.Next(entry))
        {
            if (Entries[entry].Upos == upos)
                found.Add(entry);
        }

        return found;
    }
}
