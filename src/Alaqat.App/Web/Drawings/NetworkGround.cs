using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>The network of all of the time and where its most active actors stand, which is the same whatever period is shown.</summary>
/// <param name="Network">With all actors.</param>
/// <param name="Actors">Those that are drawn, in the order of their activity, with their places.</param>
/// <param name="Numbers">Places in <paramref name="Actors"/> by id.</param>
sealed record NetworkGround(RelationNetwork Network, IReadOnlyList<PlacedActor> Actors, IReadOnlyDictionary<string, int> Numbers)
{
    const int MostPeriods = 120;

    public static NetworkGround Of(RelationNetwork network, int most)
    {
        var actors = network.Nodes.OrderByDescending(node => node.AsSource + node.AsTarget).ThenBy(node => node.Id, StringComparer.Ordinal).Take(most).ToList();
        var numbers = actors.Select((node, i) => (node.Id, i)).ToDictionary(entry => entry.Id, entry => entry.i, StringComparer.Ordinal);
        double all = actors.Count == 0 ? 1 : actors[0].AsSource + actors[0].AsTarget;
        var places = ForceLayout.Place([.. actors.Select(node => Math.Sqrt((node.AsSource + node.AsTarget) / all))], network.Ties.Where(tie => numbers.ContainsKey(tie.A) && numbers.ContainsKey(tie.B)).Select(tie => (numbers[tie.A], numbers[tie.B], tie.Count, tie.Sign)));
        return new NetworkGround(network, [.. actors.Select((node, i) => new PlacedActor(node.Id, places[i].X, places[i].Y, node.AsSource + node.AsTarget))], numbers);
    }

    /// <summary>Periods of some acts, in order; the last ones where there are very many.</summary>
    public static IReadOnlyList<Period> Periods(IEnumerable<Act> acts, PeriodUnit unit)
    {
        // Days are fewer than acts by far.
        var days = acts.Where(act => act.Day is not null).Select(act => act.Day!.Value).ToHashSet();
        return [.. days.Select(day => Period.Of(day, unit)).Distinct().Order().TakeLast(MostPeriods)];
    }
}
