namespace Alaqat.Store;

/// <summary>Finds claims of different tellers that do not go together.</summary>
public static class Contradictions
{
    /// <summary>By period, undated last, then actors, kind and type.</summary>
    /// <param name="claims">Any claims; only those with the same two actors, in the same period, are held against each other.</param>
    /// <param name="unit">Two accounts of one act may lie days apart: how long a period is.</param>
    public static IReadOnlyList<Contradiction> In(IReadOnlyCollection<StoredClaim> claims, ConflictScale scale, PeriodUnit unit)
    {
        Period? PeriodOf(StoredClaim claim) => claim.Day is { } day ? Period.Of(day, unit) : null;
        var status = claims.GroupBy(claim => (Period: PeriodOf(claim), Act: ActTally.KeyOf(claim)))
            .Select(group => OfStatus(group.Key.Period, group.Key.Act.Source, group.Key.Act.Target, [.. group]));
        var sign = claims.Where(claim => claim is { Source: not null, Target: not null } && Act.Of(claim).IsToldAsFact)
            .GroupBy(claim => (Period: PeriodOf(claim), Source: claim.Source!.Id, Target: claim.Target!.Id))
            .Select(group => OfSign(group.Key.Period, group.Key.Source, group.Key.Target, [.. group], scale));
        return [.. status.Concat(sign).OfType<Contradiction>()
            .OrderBy(found => found.Period?.Start ?? DateOnly.MaxValue)
            .ThenBy(found => found.Source, StringComparer.Ordinal).ThenBy(found => found.Target, StringComparer.Ordinal)
            .ThenBy(found => found.Kind).ThenBy(found => found.Type)];
    }

    static Contradiction? OfStatus(Period? period, string? source, string? target, List<StoredClaim> claims)
    {
        var told = ClaimOrder.Sorted(claims.Where(claim => Act.Of(claim).IsToldAsFact));
        var denied = ClaimOrder.Sorted(claims.Where(claim => claim.Status == Claims.ClaimStatus.Denied));
        var tellers = told.Concat(denied).Select(Voices.TellerOf).Distinct().Count();
        return told.Count > 0 && denied.Count > 0 && tellers > 1
            ? new Contradiction(ContradictionKind.Status, period, source, target, claims[0].Type, told, denied)
            : null;
    }

    static Contradiction? OfSign(Period? period, string source, string target, List<StoredClaim> claims, ConflictScale scale)
    {
        var signs = claims.GroupBy(Voices.TellerOf).ToDictionary(group => group.Key, group => Math.Sign(group.Sum(claim => scale[claim.Type])));
        List<StoredClaim> With(int sign) => ClaimOrder.Sorted(claims.Where(claim => signs[Voices.TellerOf(claim)] == sign && Math.Sign(scale[claim.Type]) == sign));
        return signs.ContainsValue(1) && signs.ContainsValue(-1)
            ? new Contradiction(ContradictionKind.Sign, period, source, target, null, With(1), With(-1))
            : null;
    }
}
