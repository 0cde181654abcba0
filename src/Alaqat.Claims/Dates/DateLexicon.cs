namespace Alaqat.Claims;

/// <summary>Months, weekdays, relative dates, modifiers and units of <c>data/cues/dates.tsv</c>, by folded form. Immutable once loaded.</summary>
public sealed class DateLexicon
{
    const string Dual = "\u0627\u0646";        // alef nun
    const string ObliqueDual = "\u064A\u0646"; // ya nun

    readonly Dictionary<string, List<(string[] Words, DateWord Word)>> _byFirst = new(StringComparer.Ordinal);

    /// <exception cref="KnowledgeException">An entry is bad; the message names file, line and remedy.</exception>
    public static DateLexicon Read(IEnumerable<KnowledgeFile> files)
    {
        var lexicon = new DateLexicon();
        foreach (var file in files.Where(f => f.Path == "cues/dates.tsv"))
        {
            foreach (var row in TsvTable.Read(file, "form", "kind", "value"))
            {
                var word = DateWordReader.Read(row);
                var form = row.Required("form");
                lexicon.Add(NameWords.Split(form), word);
                if (word.Kind == DateWordKind.Unit && word.Number == 2 && form.EndsWith(Dual, StringComparison.Ordinal))
                    lexicon.Add(NameWords.Split(form[..^Dual.Length] + ObliqueDual), word);
            }
        }

        return lexicon;
    }

    /// <summary>The longest phrase of a kind that begins at a word, or null.</summary>
    /// <param name="forms">Folded forms of a sentence.</param>
    /// <param name="start">Where it begins; may be past the end.</param>
    /// <param name="length">Its length in words, 0 where there is none.</param>
    public DateWord? Of(DateWordKind kind, ReadOnlySpan<string> forms, int start, out int length)
    {
        length = 0;
        if (start >= forms.Length || !_byFirst.TryGetValue(forms[start], out var entries))
            return null;
        foreach (var (words, word) in entries)
        {
            if (word.Kind == kind && words.Length <= forms.Length - start && forms.Slice(start, words.Length).SequenceEqual(words))
            {
                length = words.Length;
                return word;
            }
        }

        return null;
    }

    void Add(string[] words, DateWord word)
    {
        if (!_byFirst.TryGetValue(words[0], out var entries))
            _byFirst.Add(words[0], entries = []);
        var at = entries.FindIndex(e => e.Words.Length < words.Length);
        entries.Insert(at < 0 ? entries.Count : at, (words, word));
    }
}
