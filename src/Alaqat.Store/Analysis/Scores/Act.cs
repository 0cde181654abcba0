using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>A claim without its words: all that the measures need, small enough to hold a whole store of them.</summary>
/// <param name="Source">Id of who acts, or null.</param>
/// <param name="Target">Id toward whom, or null.</param>
/// <param name="Day">The day by which it enters a series (<see cref="StoredClaim.Day"/>).</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Attributed">Whether somebody other than the author says it.</param>
public readonly record struct Act(string? Source, string? Target, ClaimType Type, ClaimStatus Status, DateOnly? Day, string? Outlet, bool Attributed)
{
    public static Act Of(StoredClaim claim) =>
        new(claim.Source?.Id, claim.Target?.Id, claim.Type, claim.Status, claim.Day, claim.Document.Outlet, claim.Holder.Count > 0);

    public static Act Of(StoredTie tie) => new(tie.Source, tie.Target, tie.Type, tie.Status, tie.Day, tie.Outlet, tie.Attributed);

    /// <summary>Told as a fact, for once or lasting. Whether it is one, no count can know.</summary>
    public bool IsToldAsFact => Status is ClaimStatus.Actual or ClaimStatus.Ongoing;
}
