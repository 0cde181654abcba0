using System.Globalization;

namespace Alaqat.Claims;

/// <summary>
/// How often a lemma carried a claim of a type in the training gold, and how often it occurred there
/// (<c>data/frames/learned.tsv</c>, written by <c>Alaqat.Train claims</c>, never by hand).
/// </summary>
public sealed class LearnedTriggers
{
    /// <summary>By the class and, after it, the lemma.</summary>
    readonly Dictionary<string, Entry[]> _entries = new(StringComparer.Ordinal);

    /// <param name="Type">The type it carried.</param>
    /// <param name="Count">In how many places.</param>
    /// <param name="Seen">How often the lemma occurs at all.</param>
    public readonly record struct Entry(ClaimType Type, int Count, int Seen);

    public static LearnedTriggers Empty { get; } = new();

    public LearnedTriggers(IEnumerable<(string Lemma, char Class, Entry Entry)> entries)
    {
        foreach (var (lemma, wordClass, entry) in entries)
            Add(lemma, wordClass, entry);
    }

    LearnedTriggers()
    {
    }

    public ReadOnlySpan<Entry> Of(string lemma, char wordClass) =>
        _entries.TryGetValue(wordClass + lemma, out var entries) ? entries : [];

    public static LearnedTriggers Read(KnowledgeFile file)
    {
        var learned = new LearnedTriggers();
        foreach (var row in TsvTable.Read(file, "lemma", "class", "type", "count", "seen"))
        {
            if (!Enum.TryParse(row.Required("type"), out ClaimType type))
                throw row.Error($"unknown type '{row["type"]}'");
            learned.Add(row.Required("lemma"), row.Required("class")[0], new Entry(type, Number(row, "count"), Number(row, "seen")));
        }

        return learned;
    }

    /// <summary>Keeps the entries of a lemma in the order of their types.</summary>
    void Add(string lemma, char wordClass, Entry entry)
    {
        var key = wordClass + lemma;
        var known = _entries.TryGetValue(key, out var entries) ? entries : [];
        var more = new Entry[known.Length + 1];
        var at = known.Length;
        for (; at > 0 && known[at - 1].Type > entry.Type; at--)
            more[at] = known[at - 1];
        more[at] = entry;
        for (var i = 0; i < at; i++)
            more[i] = known[i];
        _entries[key] = more;
    }

    static int Number(TsvRow row, string column) =>
        int.TryParse(row.Required(column), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw row.Error($"'{row[column]}' in column '{column}' is not a number");
}
