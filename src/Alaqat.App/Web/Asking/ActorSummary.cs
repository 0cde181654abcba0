using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>
/// What the actor's page shows, worked out without the words of claims: an actor of whom a hundred thousand claims are told is
/// answered as fast as any other. <see cref="ActorCard"/> tells more and reads every claim.
/// </summary>
sealed record ActorSummary
{
    const int MostPartners = 12;

    public required string Actor { get; init; }

    public required IReadOnlyList<Act> Acts { get; init; }

    public required BalanceSeries Balance { get; init; }

    public required IReadOnlyList<Partner> Closest { get; init; }

    public required IReadOnlyList<Partner> MostHostile { get; init; }

    /// <summary>Outlets with the first and the last day of their claims; the one that tells most first.</summary>
    public required IReadOnlyList<OutletTally> Outlets { get; init; }

    public required FramingTable Framing { get; init; }

    public static ActorSummary Of(StoreDesk desk, string id, IReadOnlyList<Act> acts, ClaimFilter filter, PeriodUnit unit)
    {
        var partners = acts
            .Where(act => act is { Source: not null, Target: not null } && act.Source != act.Target)
            .GroupBy(act => act.Source == id ? act.Target! : act.Source!, StringComparer.Ordinal)
            .Select(group => new Partner(group.Key, Tallies(group, desk.Scale), default, default))
            .ToList();
        return new ActorSummary
        {
            Actor = id,
            Acts = acts,
            Balance = BalanceSeries.Of(acts, desk.Scale, unit),
            Closest = [.. partners.Where(partner => partner.Tallies.Told.Sum > 0).OrderByDescending(partner => partner.Tallies.Told.Sum).ThenBy(partner => partner.Id, StringComparer.Ordinal).Take(MostPartners)],
            MostHostile = [.. partners.Where(partner => partner.Tallies.Told.Sum < 0).OrderBy(partner => partner.Tallies.Told.Sum).ThenBy(partner => partner.Id, StringComparer.Ordinal).Take(MostPartners)],
            Outlets = [.. acts.GroupBy(act => act.Outlet ?? string.Empty, StringComparer.Ordinal)
                .Select(group => new OutletTally(group.Key, Tallies(group, desk.Scale), group.Min(act => act.Day), group.Max(act => act.Day)))
                .OrderByDescending(row => row.Tallies.Claims).ThenBy(row => row.Outlet, StringComparer.Ordinal)],
            Framing = FramingTable.Of(desk.Store.Framing(id, filter.OfDocuments), id),
        };
    }

    static StatusTallies Tallies(IEnumerable<Act> acts, ConflictScale scale) =>
        acts.Aggregate(default(StatusTallies), (tallies, act) => tallies.Add(act, scale[act.Type]));
}
