using System.Diagnostics;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>Asks the store for requests. What is asked often and is small is kept for as long as the store does not change.</summary>
sealed class StoreDesk : IDisposable
{
    const int TellingTimes = 10;
    static readonly TimeSpan LongMaking = TimeSpan.FromMilliseconds(500);

    readonly object _turn = new();
    readonly CardShelf _cards = new();
    Snapshot? _snapshot;
    long _madeAt;
    TimeSpan _making;

    public StoreDesk(AlaqatStore store, ConflictScale scale)
    {
        Store = store;
        Scale = scale;
    }

    public AlaqatStore Store { get; }

    public ConflictScale Scale { get; }

    /// <summary>Changes when the store does; answers made before are then made anew. While a large store is being filled it waits for <see cref="Now"/>.</summary>
    public string Stamp => _snapshot is { } known && IsFresh ? known.Stamp : Store.Stamp();

    /// <summary>A state that took long to read is told for some time, or filling a large store would be all that its readers wait for.</summary>
    bool IsFresh => _making > LongMaking && Stopwatch.GetElapsedTime(_madeAt) < TellingTimes * _making;

    /// <summary>All claims without their words, all outlets, and what there is in all.</summary>
    public Snapshot Now
    {
        get
        {
            if (_snapshot is { } known && known.Stamp == Stamp)
                return known;
            lock (_turn)
            {
                var stamp = Stamp;
                if (_snapshot is { } meanwhile && meanwhile.Stamp == stamp)
                    return meanwhile;
                var begun = Stopwatch.GetTimestamp();
                _snapshot = Snapshot.Of(Store, Scale, stamp);
                _madeAt = Stopwatch.GetTimestamp();
                _making = Stopwatch.GetElapsedTime(begun);
                return _snapshot;
            }
        }
    }

    /// <summary>Claims without words for a filter; from memory where only days narrow it down.</summary>
    public IEnumerable<Act> Acts(ClaimFilter filter)
    {
        if (!IsPlain(filter))
            return Store.Acts(filter);
        return Between(Now.Acts, filter);
    }

    /// <summary>Claims without words that have an actor on a side.</summary>
    public IReadOnlyList<Act> ActsOf(string id, ClaimFilter filter) => IsPlain(filter)
        ? [.. Between(Now.ActsOf(id), filter)]
        : [.. Store.Acts(filter with { Actor = id })];

    /// <param name="a">An actor's id.</param>
    /// <param name="b">Another's.</param>
    /// <param name="filter">Which claims.</param>
    /// <param name="unit">How long the periods are; null for as long as the time of the claims wants.</param>
    /// <param name="key">The filter and the unit as they were asked.</param>
    public RelationCard Relation(string a, string b, ClaimFilter filter, PeriodUnit? unit, string key) => _cards.Get(Stamp, $"{a}\n{b}\n{key}", () =>
    {
        var card = RelationCard.Of(Store.Claims(filter with { Actor = a, OtherActor = b }), a, b, Scale, unit ?? PeriodUnit.Month);
        return unit is null && Snapshot.Unit(card.First?.Day, card.Last?.Day) is var other && other != PeriodUnit.Month ? RelationCard.Of(card.Claims, a, b, Scale, other) : card;
    });

    public ActorCard Actor(string id, ClaimFilter filter, PeriodUnit unit, int most) => ActorCard.In(Store, id, filter, Scale, unit, most);

    /// <summary>How each outlet names an actor in all of its articles, or in the claims that the filter asks for. Copies count: the outlet printed them.</summary>
    public FramingTable Framing(string id, ClaimFilter filter)
    {
        var all = filter with { WithCopies = true };
        return all.AsksForClaims
            ? FramingTable.Of(Store.Claims(all with { Actor = id }), id)
            : FramingTable.Of(Store.Framing(id, all.OfDocuments), id);
    }

    /// <summary>What finds the words of a question in a text; null where it has none.</summary>
    public SearchMatches? Matches(string? words) => string.IsNullOrWhiteSpace(words) ? null : Store.Matches(words);

    /// <summary>A report with what it rests on.</summary>
    public Report Signed(Report report) => report with { MadeBy = MadeBy.Of(Store) };

    public void Dispose() => Store.Dispose();

    /// <summary>How many claims a filter leaves, counted no further than asked.</summary>
    public int Count(ClaimFilter filter, int most)
    {
        if (!IsPlain(filter with { Actor = null, OtherActor = null }))
            return Store.Count(filter, most);
        var acts = (filter.Actor ?? filter.OtherActor) is { } actor ? Now.ActsOf(actor) : Now.Acts;
        return Between(acts, filter).Where(act => IsOf(act, filter.Actor) && IsOf(act, filter.OtherActor)).Take(most).Count();
    }

    static IEnumerable<Act> Between(IEnumerable<Act> acts, ClaimFilter filter) =>
        acts.Where(act => (filter.Since is not { } since || act.Day >= since) && (filter.Until is not { } until || act.Day <= until));

    static bool IsOf(Act act, string? actor) => actor is null || act.Source == actor || act.Target == actor;

    /// <summary>Whether nothing but days narrows the filter down.</summary>
    public static bool IsPlain(ClaimFilter filter) =>
        filter is { Document: null, Actor: null, OtherActor: null, Words: null, WithCopies: false, MinConfidence: 0, Outlets.Count: 0, Holders.Count: 0, Types.Count: 0, Statuses.Count: 0 };
}
