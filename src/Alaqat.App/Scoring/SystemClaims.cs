using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>What the engine says of units, as the scorer takes it.</summary>
static class SystemClaims
{
    public static List<CodedClaim> Of(IReadOnlyCollection<Article> units, Func<Article, CodedArticle> engine, int threads)
    {
        var claims = new List<CodedClaim>();
        OrderedPipeline.Run(units, unit => engine(unit).Claims.Select(claim => Of(unit.Id!, claim)).ToArray(), claims.AddRange, threads);
        return claims;
    }

    static CodedClaim Of(string doc, Claim claim) => new()
    {
        Doc = doc,
        Source = claim.Source?.Id,
        Target = claim.Target?.Id,
        Type = claim.Type,
        Status = ClaimNames.Of(claim.Status),
        Holder = [.. claim.Holder.Select(holder => holder.Id)],
        Trigger = claim.Trigger,
        Reasons = claim.Reasons,
        Goals = claim.Goals,
        Confidence = claim.Confidence,
    };
}
