using System.Collections.Concurrent;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>A state of the store in memory: some dozens of bytes a claim.</summary>
/// <param name="Stamp">Which state.</param>
/// <param name="Acts">All claims without their words; copies left out.</param>
/// <param name="Stats">What the store holds.</param>
/// <param name="Network">All that is told as a fact, of all of the time.</param>
/// <param name="Readings">What read the articles.</param>
sealed record Snapshot(string Stamp, Act[] Acts, CorpusStats Stats, RelationNetwork Network, IReadOnlyList<StoredReading> Readings)
{
    const int MostGrounds = 32;

    readonly ILookup<string, int> _ofActor = Enumerable.Range(0, Acts.Length)
        .SelectMany(i => Acts[i].Source == Acts[i].Target ? [(Acts[i].Source, i)] : ((string? Actor, int Act)[])[(Acts[i].Source, i), (Acts[i].Target, i)])
        .Where(entry => entry.Item1 is not null)
        .ToLookup(entry => entry.Item1!, entry => entry.Item2, StringComparer.Ordinal);

    readonly ConcurrentDictionary<PeriodUnit, IReadOnlyList<Period>> _periods = new();

    readonly ConcurrentDictionary<(int Least, int Nodes), NetworkGround> _grounds = new();

    /// <summary>Periods that have an act, in order.</summary>
    public IReadOnlyList<Period> Periods(PeriodUnit unit) => _periods.GetOrAdd(unit, _ => NetworkGround.Periods(Acts, unit));

    /// <summary>The network of all of the time with the places of its actors, worked out once for each bound.</summary>
    public NetworkGround Ground(ConflictScale scale, int least, int nodes)
    {
        if (_grounds.TryGetValue((least, nodes), out var known))
            return known;
        var ground = NetworkGround.Of(least == 1 ? Network : RelationNetwork.Of(Acts, scale, least), nodes);
        // Any number may be asked for; some are kept.
        return _grounds.Count < MostGrounds ? _grounds.GetOrAdd((least, nodes), ground) : ground;
    }

    /// <summary>Acts with an actor on a side.</summary>
    public IEnumerable<Act> ActsOf(string actor) => _ofActor[actor].Select(i => Acts[i]);

    public static Snapshot Of(AlaqatStore store, ConflictScale scale, string stamp)
    {
        var acts = store.Acts(new ClaimFilter()).ToArray();
        return new Snapshot(stamp, acts, CorpusStats.Of(store.Documents(new DocumentFilter()), acts), RelationNetwork.Of(acts, scale), store.Readings());
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
