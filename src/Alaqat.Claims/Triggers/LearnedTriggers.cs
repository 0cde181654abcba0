using System.Globalization;

namespace Alaqat.Claims;

/// <summary>
/// How often a lemma carried a claim of a type in the training gold, and how often it occurred there
/// (<c>data/frames/learned.tsv</c>, written by <c>Alaqat.Train claims</c>, never by hand).
/// </summary>
public sealed class LearnedTriggers
{
    readonly Dictionary<(string Lemma, char Class), Entry[]> _entries = [];

    /// <param name="Type">The type it carried.</param>
    /// <param name="Count">In how many places.</param>
    /// <param name="Seen">How often the lemma occurs at all.</param>
    public readonly record struct Entry(ClaimType Type, int Count, int Seen);

    public static LearnedTriggers Empty { get; } = new([]);

    public LearnedTriggers(IEnumerable<(string Lemma, char Class, Entry Entry)> entries)
    {
        foreach (var group in entries.GroupBy(e => (e.Lemma, e.Class)))
            _entries.Add(group.Key, [.. group.Select(g => g.Entry).OrderBy(e => e.Type)]);
    }

    public ReadOnlySpan<Entry> Of(string lemma, char wordClass) =>
        _entries.TryGetValue((lemma, wordClass), out var entries) ? entries : [];

    public static LearnedTriggers Read(KnowledgeFile file)
    {
        var entries = new List<(string, char, Entry)>();
        foreach (var row in TsvTable.Read(file, "lemma", "class", "type", "count", "seen"))
        {
            if (!Enum.TryParse(row.Required("type"), out ClaimType type))
                throw row.Error($"unknown type '{row["type"]}'");
            entries.Add((row.Required("lemma"), row.Required("class")[0], new Entry(type, Number(row, "count"), Number(row, "seen"))));
        }

        return new LearnedTriggers(entries);
    }

    static int Number(TsvRow row, string column) =>
        int.TryParse(row.Required(column), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw row.Error($"'{row[column]}' in column '{column}' is not a number");
}
