using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>
/// Scores kept apart by status and voice: what is told as a fact, by the author and by others, what is only planned,
/// wanted or possible, and how often an act is denied. A denied act adds to no score.
/// </summary>
public readonly record struct StatusTallies(Tally ByAuthor, Tally Attributed, Tally Planned, Tally Wanted, Tally Possible, int Denied)
{
    /// <summary>Actual and ongoing, whoever says so.</summary>
    public Tally Told => ByAuthor + Attributed;

    /// <summary>Claims of every status.</summary>
    public int Claims => Told.Count + Planned.Count + Wanted.Count + Possible.Count + Denied;

    public StatusTallies Add(Act act, double score) => act.Status switch
    {
        ClaimStatus.Planned => this with { Planned = Planned.Add(score) },
        ClaimStatus.Wanted => this with { Wanted = Wanted.Add(score) },
        ClaimStatus.Possible => this with { Possible = Possible.Add(score) },
        ClaimStatus.Denied => this with { Denied = Denied + 1 },
        _ when act.Attributed => this with { Attributed = Attributed.Add(score) },
        _ => this with { ByAuthor = ByAuthor.Add(score) },
    };

    public static StatusTallies Of(IEnumerable<StoredClaim> claims, ConflictScale scale) =>
        claims.Aggregate(default(StatusTallies), (tallies, claim) => tallies.Add(Act.Of(claim), scale[claim.Type]));
}
