namespace Alaqat.Store;

/// <summary>What the articles of a store tell of one actor.</summary>
public sealed record ActorCard
{
    public required string Actor { get; init; }

    public required int Claims { get; init; }

    public required int Documents { get; init; }

    /// <summary>What it is told to do.</summary>
    public required StatusTallies AsSource { get; init; }

    /// <summary>What is told to be done toward it.</summary>
    public required StatusTallies AsTarget { get; init; }

    /// <summary>Claims of which it is a voice.</summary>
    public required int AsVoice { get; init; }

    public required BalanceSeries Balance { get; init; }

    /// <summary>Whom cooperation outweighs with, the highest sum first.</summary>
    public required IReadOnlyList<Partner> Closest { get; init; }

    /// <summary>Whom conflict outweighs with, the lowest sum first.</summary>
    public required IReadOnlyList<Partner> MostHostile { get; init; }

    public required FramingTable Framing { get; init; }

    public required IReadOnlyList<OutletTally> Outlets { get; init; }

    /// <param name="claims">Any claims; those with the actor on a side or as a voice are taken.</param>
    /// <param name="most">How many partners to name at each end.</param>
    public static ActorCard Of(IEnumerable<StoredClaim> claims, string actor, ConflictScale scale, PeriodUnit unit, int most)
    {
        var named = ClaimOrder.Sorted(claims.Where(claim => claim.Source?.Id == actor || claim.Target?.Id == actor || claim.Holder.Any(holder => holder.Id == actor)));
        var own = named.Where(claim => claim.Source?.Id == actor || claim.Target?.Id == actor).ToList();
        var partners = Partners(own, actor, scale);
        return new ActorCard
        {
            Actor = actor,
            Claims = own.Count,
            Documents = named.Select(claim => claim.Document.Key).Distinct(StringComparer.Ordinal).Count(),
            AsSource = StatusTallies.Of(own.Where(claim => claim.Source?.Id == actor), scale),
            AsTarget = StatusTallies.Of(own.Where(claim => claim.Target?.Id == actor), scale),
            AsVoice = named.Count(claim => claim.Holder.Any(holder => holder.Id == actor)),
            Balance = BalanceSeries.Of(own.Select(Act.Of), scale, unit),
            Closest = [.. partners.Where(partner => partner.Tallies.Told.Sum > 0).OrderByDescending(partner => partner.Tallies.Told.Sum).ThenBy(partner => partner.Id, StringComparer.Ordinal).Take(most)],
            MostHostile = [.. partners.Where(partner => partner.Tallies.Told.Sum < 0).OrderBy(partner => partner.Tallies.Told.Sum).ThenBy(partner => partner.Id, StringComparer.Ordinal).Take(most)],
            Framing = FramingTable.Of(named, actor),
            Outlets = OutletTally.Of(own, scale),
        };
    }

    static List<Partner> Partners(List<StoredClaim> own, string actor, ConflictScale scale)
    {
        var days = own.Select(claim => claim.Day).OfType<DateOnly>().ToList();
        var middle = days.Count == 0 ? default : DateOnly.FromDayNumber((int)(((long)days[0].DayNumber + days[^1].DayNumber + 1) / 2));
        Tally Half(IEnumerable<StoredClaim> part, bool later) => part
            .Where(claim => claim.Day is { } day && day >= middle == later && Act.Of(claim).IsToldAsFact)
            .Aggregate(default(Tally), (tally, claim) => tally.Add(scale[claim.Type]));
        return [.. own.Where(claim => claim is { Source: not null, Target: not null } && claim.Source.Id != claim.Target.Id)
            .GroupBy(claim => claim.Source!.Id == actor ? claim.Target!.Id : claim.Source.Id, StringComparer.Ordinal)
            .Select(group => new Partner(group.Key, StatusTallies.Of(group, scale), Half(group, later: false), Half(group, later: true)))];
    }
}
