namespace Alaqat.Store;

/// <summary>How two outlets tell of two actors: what only one of them tells, and where they do not go together. An act is the same by source, target and type.</summary>
public sealed record Comparison
{
    public required string X { get; init; }

    public required string Y { get; init; }

    /// <summary>Acts that X tells, whatever the status, and Y does not.</summary>
    public required IReadOnlyList<ComparedAct> OnlyX { get; init; }

    public required IReadOnlyList<ComparedAct> OnlyY { get; init; }

    public required IReadOnlyList<ComparedAct> Both { get; init; }

    /// <summary>Where the two outlets tell opposite statuses or signs in the same period.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    public required StatusTallies TalliesOfX { get; init; }

    public required StatusTallies TalliesOfY { get; init; }

    /// <param name="claims">Any claims; those of the two outlets about the two actors are taken.</param>
    public static Comparison Of(IEnumerable<StoredClaim> claims, string x, string y, string a, string b, ConflictScale scale, PeriodUnit unit)
    {
        var own = ClaimOrder.Sorted(claims.Where(claim => RelationCard.IsBetween(claim, a, b) && (claim.Document.Outlet == x || claim.Document.Outlet == y)));
        var acts = own.GroupBy(ActTally.KeyOf)
            .Select(group => new ComparedAct(
                group.Key.Source, group.Key.Target, group.Key.Type,
                [.. group.Where(claim => claim.Document.Outlet == x)],
                [.. group.Where(claim => claim.Document.Outlet == y)]))
            .OrderBy(act => act.Source, StringComparer.Ordinal).ThenBy(act => act.Target, StringComparer.Ordinal).ThenBy(act => act.Type)
            .ToList();
        return new Comparison
        {
            X = x,
            Y = y,
            OnlyX = [.. acts.Where(act => act.Y.Count == 0)],
            OnlyY = [.. acts.Where(act => act.X.Count == 0)],
            Both = [.. acts.Where(act => act is { X.Count: > 0, Y.Count: > 0 })],
            Contradictions = [.. Store.Contradictions.In(own, scale, unit).Where(IsBetweenOutlets)],
            TalliesOfX = StatusTallies.Of(own.Where(claim => claim.Document.Outlet == x), scale),
            TalliesOfY = StatusTallies.Of(own.Where(claim => claim.Document.Outlet == y), scale),
        };
    }

    /// <summary>An outlet that prints two voices against each other does not differ from another by that.</summary>
    static bool IsBetweenOutlets(Contradiction found) =>
        found.One.Any(one => found.Other.Any(other => one.Document.Outlet != other.Document.Outlet));
}
