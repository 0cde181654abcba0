using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>Asks the store for requests. What is asked often and is small is kept for as long as the store does not change.</summary>
sealed class StoreDesk : IDisposable
{
    readonly object _turn = new();
    Snapshot? _snapshot;

    public StoreDesk(AlaqatStore store, ConflictScale scale)
    {
        Store = store;
        Scale = scale;
    }

    public AlaqatStore Store { get; }

    public ConflictScale Scale { get; }

    /// <summary>Changes when the store's file does; answers made before are then made anew.</summary>
    public string Stamp => string.Join('-', new[] { Store.Path, Store.Path + "-wal" }.Select(path => new FileInfo(path)).Select(file => file.Exists ? FormattableString.Invariant($"{file.Length:x}.{file.LastWriteTimeUtc.Ticks:x}") : "0"));

    /// <summary>All claims without their words, all outlets, and what there is in all.</summary>
    public Snapshot Now
    {
        get
        {
            var stamp = Stamp;
            if (_snapshot is { } known && known.Stamp == stamp)
                return known;
            lock (_turn)
            {
                if (_snapshot is { } meanwhile && meanwhile.Stamp == stamp)
                    return meanwhile;
                return _snapshot = Snapshot.Of(Store, Scale, stamp);
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

    public RelationCard Relation(string a, string b, ClaimFilter filter, PeriodUnit unit) =>
        RelationCard.Of(Store.Claims(filter with { Actor = a, OtherActor = b }), a, b, Scale, unit);

    public ActorCard Actor(string id, ClaimFilter filter, PeriodUnit unit, int most) => ActorCard.In(Store, id, filter, Scale, unit, most);

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
