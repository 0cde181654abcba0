using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>What a picture of the network shows: the most active actors of all of the time, always in the same places, and the ties of one period or of all.</summary>
sealed record NetworkScene
{
    public const int MostNodes = 60;

    /// <summary>More lines than this cannot be told from each other.</summary>
    const int MostTies = 170;

    public required PeriodUnit Unit { get; init; }

    /// <summary>Periods to choose from, in order.</summary>
    public required IReadOnlyList<Period> Periods { get; init; }

    /// <summary>The period shown, or null for all of the time.</summary>
    public required Period? Shown { get; init; }

    /// <summary>What is told in the time that is shown.</summary>
    public required IEnumerable<Act> Acts { get; init; }

    public required int LeastCount { get; init; }

    /// <summary>Actors of the whole network, more than are drawn.</summary>
    public required int AllActors { get; init; }

    /// <summary>Actors in the order of their activity, with their places.</summary>
    public required IReadOnlyList<PlacedActor> Actors { get; init; }

    /// <summary>The strongest ties between drawn actors in the time that is shown, strongest first.</summary>
    public required IReadOnlyList<NetworkTie> Ties { get; init; }

    /// <summary>Ties of the time that is shown, more than are drawn.</summary>
    public required int AllTies { get; init; }

    public static NetworkScene Of(StoreDesk desk, Query query)
    {
        var filter = query.Filter();
        var (first, last) = (filter.Since ?? desk.Now.Stats.First ?? DateOnly.MinValue, filter.Until ?? desk.Now.Stats.Last ?? DateOnly.MaxValue);
        var unit = query.Unit() ?? Snapshot.Unit(first, last);
        var least = query.Number("min-count", 1, 1_000_000);
        var nodes = query.Number("nodes", MostNodes, MostNodes);
        // Acts of long ago or yet to come would stretch the time far beyond the articles.
        var acts = desk.Acts(filter).Where(act => act.Day is null || act.Day >= first && act.Day <= last);
        var isWhole = filter.Since is null && filter.Until is null && StoreDesk.IsPlain(filter);
        if (!isWhole)
            acts = acts.ToArray();
        var periods = isWhole ? [.. desk.Now.Periods(unit).Where(period => period >= Period.Of(first, unit) && period <= Period.Of(last, unit))] : NetworkGround.Periods(acts, unit);
        Period? shown = query.Text("period") is { } name ? periods.Cast<Period?>().FirstOrDefault(period => period.ToString() == name) ?? throw new BadQueryException($"'period' cannot be '{name}'; it wants one that the network has") : null;
        var ground = isWhole ? desk.Now.Ground(desk.Scale, least, nodes) : NetworkGround.Of(RelationNetwork.Of(acts, desk.Scale, least), nodes);
        var now = shown is { } one ? acts.Where(act => act.Day is { } day && Period.Of(day, unit) == one).ToArray() : acts;
        var network = shown is null ? ground.Network : RelationNetwork.Of(now, desk.Scale, least);
        var activity = network.Nodes.ToDictionary(node => node.Id, node => node.AsSource + node.AsTarget, StringComparer.Ordinal);
        return new NetworkScene
        {
            Unit = unit,
            Periods = periods,
            Shown = shown,
            Acts = now,
            LeastCount = least,
            AllActors = ground.Network.Nodes.Count,
            Actors = [.. ground.Actors.Select(actor => actor with { Activity = activity.GetValueOrDefault(actor.Id) })],
            Ties = [.. network.Ties.Where(tie => ground.Numbers.ContainsKey(tie.A) && ground.Numbers.ContainsKey(tie.B)).OrderByDescending(tie => tie.Count).ThenBy(tie => tie.A, StringComparer.Ordinal).ThenBy(tie => tie.B, StringComparer.Ordinal).Take(MostTies)],
            AllTies = network.Ties.Count,
        };
    }
}
