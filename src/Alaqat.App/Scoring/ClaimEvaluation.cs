using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>Scores a file of claims, or the engine itself, against gold.</summary>
static class ClaimEvaluation
{
    /// <param name="units">The texts.</param>
    /// <param name="gold">A file of gold claims.</param>
    /// <param name="system">A file of claims to score, or null for the engine's own.</param>
    /// <param name="aliases">A file of ids that count as one, or null.</param>
    /// <param name="engine">Loaded only where it is needed.</param>
    public static ClaimScores Run(IReadOnlyCollection<Article> units, string gold, string? system, string? aliases, Func<Func<Article, CodedArticle>> engine)
    {
        var scored = units.Select(unit => new ScoredUnit(unit.Id!, unit.Text)).ToList();
        var byId = scored.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        var ours = system is null ? SystemClaims.Of(units, engine(), Environment.ProcessorCount) : ClaimFile.Read(system, byId);
        return ClaimScorer.Score(scored, ClaimFile.Read(gold, byId), ours, ClaimFile.Aliases(aliases));
    }
}
