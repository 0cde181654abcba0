using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>What a store holds.</summary>
public sealed record CorpusStats
{
    public required int Documents { get; init; }

    /// <summary>Articles that nearly repeat an earlier one.</summary>
    public required int Copies { get; init; }

    /// <summary>Articles without a date.</summary>
    public required int Undated { get; init; }

    public required DateOnly? First { get; init; }

    public required DateOnly? Last { get; init; }

    /// <summary>Articles by outlet, empty where none is given; the most first.</summary>
    public required IReadOnlyList<(string Name, int Count)> Outlets { get; init; }

    /// <summary>Articles by year, in order.</summary>
    public required IReadOnlyList<(string Name, int Count)> Years { get; init; }

    public required int Claims { get; init; }

    /// <summary>Claims that somebody other than the author makes.</summary>
    public required int Attributed { get; init; }

    /// <summary>Claims by type, in the order of <see cref="ClaimType"/>.</summary>
    public required IReadOnlyList<int> ByType { get; init; }

    /// <summary>Claims by status, in the order of <see cref="ClaimStatus"/>.</summary>
    public required IReadOnlyList<int> ByStatus { get; init; }

    /// <summary>Claims by actor on either side; the most first.</summary>
    public required IReadOnlyList<(string Name, int Count)> Actors { get; init; }

    public static CorpusStats Of(IEnumerable<StoredDocument> documents, IEnumerable<Act> acts)
    {
        var outlets = new Dictionary<string, int>(StringComparer.Ordinal);
        var years = new Dictionary<string, int>(StringComparer.Ordinal);
        var actors = new Dictionary<string, int>(StringComparer.Ordinal);
        int all = 0, copies = 0, undated = 0, claims = 0, attributed = 0;
        DateOnly? first = null, last = null;
        foreach (var document in documents)
        {
            all++;
            copies += document.CopyOf is null ? 0 : 1;
            Count(outlets, document.Outlet ?? string.Empty);
            if (document.Date is not { } date)
            {
                undated++;
                continue;
            }

            Count(years, Period.Of(date, PeriodUnit.Year).ToString());
            first = first is { } f && f < date ? f : date;
            last = last is { } l && l > date ? l : date;
        }

        var byType = new int[Enum.GetValues<ClaimType>().Length];
        var byStatus = new int[Enum.GetValues<ClaimStatus>().Length];
        foreach (var act in acts)
        {
            claims++;
            attributed += act.Attributed ? 1 : 0;
            byType[(int)act.Type]++;
            byStatus[(int)act.Status]++;
            if (act.Source is { } source)
                Count(actors, source);
            if (act.Target is { } target && target != act.Source)
                Count(actors, target);
        }

        return new CorpusStats
        {
            Documents = all,
            Copies = copies,
            Undated = undated,
            First = first,
            Last = last,
            Outlets = MostFirst(outlets),
            Years = [.. years.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))],
            Claims = claims,
            Attributed = attributed,
            ByType = byType,
            ByStatus = byStatus,
            Actors = MostFirst(actors),
        };
    }

    static void Count(Dictionary<string, int> counts, string name) => counts[name] = counts.GetValueOrDefault(name) + 1;

    static List<(string, int)> MostFirst(Dictionary<string, int> counts) =>
        [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];
}
