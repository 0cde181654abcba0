using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>A state of the store in memory: some dozens of bytes a claim.</summary>
/// <param name="Stamp">Which state.</param>
/// <param name="Acts">All claims without their words; copies left out.</param>
/// <param name="Stats">What the store holds.</param>
/// <param name="Network">All that is told as a fact, of all of the time.</param>
sealed record Snapshot(string Stamp, Act[] Acts, CorpusStats Stats, RelationNetwork Network)
{
    readonly ILookup<string, int> _ofActor = Enumerable.Range(0, Acts.Length)
        .SelectMany(i => Acts[i].Source == Acts[i].Target ? [(Acts[i].Source, i)] : ((string? Actor, int Act)[])[(Acts[i].Source, i), (Acts[i].Target, i)])
        .Where(entry => entry.Item1 is not null)
        .ToLookup(entry => entry.Item1!, entry => entry.Item2, StringComparer.Ordinal);

    /// <summary>Acts with an actor on a side.</summary>
    public IEnumerable<Act> ActsOf(string actor) => _ofActor[actor].Select(i => Acts[i]);

    public static Snapshot Of(AlaqatStore store, ConflictScale scale, string stamp)
    {
        var acts = store.Acts(new ClaimFilter()).ToArray();
        return new Snapshot(stamp, acts, CorpusStats.Of(store.Documents(new DocumentFilter()), acts), RelationNetwork.Of(acts, scale));
    }

    /// <summary>Periods short enough to show change and few enough to look at.</summary>
    public static PeriodUnit Unit(DateOnly? first, DateOnly? last) => ((last ?? default).DayNumber - (first ?? default).DayNumber) switch
    {
        > 3650 => PeriodUnit.Year,
        > 120 => PeriodUnit.Month,
        > 30 => PeriodUnit.Week,
        _ => PeriodUnit.Day,
    };
}
