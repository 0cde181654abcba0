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

    /// <summary>Asks a store; the words of claims are read only where the filter asks for something that claims alone have.</summary>
    /// <param name="most">How many partners to name at each end.</param>
    public static ActorCard In(AlaqatStore store, string actor, ClaimFilter filter, ConflictScale scale, PeriodUnit unit, int most)
    {
        // With voices in the filter only its own claims are asked for.
        var voiced = filter.Holders.Count == 0 ? store.Ties(filter with { Holders = [actor] })
            : filter.Holders.Contains(actor) ? store.Ties(filter with { Actor = actor, Holders = [actor] })
            : [];
        var framing = filter.AsksForClaims
            ? FramingTable.Of(store.Claims(filter with { Actor = actor }), actor)
            : FramingTable.Of(store.Framing(actor, filter.OfDocuments), actor);
        return Of([.. store.Ties(filter with { Actor = actor })], [.. voiced], framing, scale, unit, most);
    }

    /// <param name="own">Claims with the actor on a side.</param>
    /// <param name="voiced">Claims of which it is a voice.</param>
    /// <param name="framing">How it is named.</param>
    /// <param name="most">How many partners to name at each end.</param>
    public static ActorCard Of(IReadOnlyList<StoredTie> own, IReadOnlyList<StoredTie> voiced, FramingTable framing, ConflictScale scale, PeriodUnit unit, int most)
    {
        var actor = framing.Actor;
        var partners = Partners(own, actor, scale);
        return new ActorCard
        {
            Actor = actor,
            Claims = own.Count,
            Documents = own.Concat(voiced).Select(tie => tie.Document).Distinct().Count(),
            AsSource = Tallies(own.Where(tie => tie.Source == actor), scale),
            AsTarget = Tallies(own.Where(tie => tie.Target == actor), scale),
            AsVoice = voiced.Count,
            Balance = BalanceSeries.Of(own.Select(Act.Of), scale, unit),
            Closest = [.. partners.Where(partner => partner.Tallies.Told.Sum > 0).OrderByDescending(partner => partner.Tallies.Told.Sum).ThenBy(partner => partner.Id, StringComparer.Ordinal).Take(most)],
            MostHostile = [.. partners.Where(partner => partner.Tallies.Told.Sum < 0).OrderBy(partner => partner.Tallies.Told.Sum).ThenBy(partner => partner.Id, StringComparer.Ordinal).Take(most)],
            Framing = framing,
            Outlets = [.. own.GroupBy(tie => tie.Outlet ?? string.Empty, StringComparer.Ordinal)
                .Select(group => new OutletTally(group.Key, Tallies(group, scale), group.Min(tie => tie.Day), group.Max(tie => tie.Day)))
                .OrderByDescending(row => row.Tallies.Claims).ThenBy(row => row.Outlet, StringComparer.Ordinal)],
        };
    }

    static List<Partner> Partners(IReadOnlyList<StoredTie> own, string actor, ConflictScale scale)
    {
        var (first, last) = (own.Min(tie => tie.Day), own.Max(tie => tie.Day));
        var middle = first is null ? default : DateOnly.FromDayNumber((int)(((long)first.Value.DayNumber + last!.Value.DayNumber + 1) / 2));
        Tally Half(IEnumerable<StoredTie> part, bool later) => part
            .Where(tie => tie.Day is { } day && day >= middle == later && Act.Of(tie).IsToldAsFact)
            .Aggregate(default(Tally), (tally, tie) => tally.Add(scale[tie.Type]));
        return [.. own.Where(tie => tie is { Source: not null, Target: not null } && tie.Source != tie.Target)
            .GroupBy(tie => tie.Source == actor ? tie.Target! : tie.Source!, StringComparer.Ordinal)
            .Select(group => new Partner(group.Key, Tallies(group, scale), Half(group, later: false), Half(group, later: true)))];
    }

    static StatusTallies Tallies(IEnumerable<StoredTie> ties, ConflictScale scale) =>
        ties.Aggregate(default(StatusTallies), (tallies, tie) => tallies.Add(Act.Of(tie), scale[tie.Type]));
}
