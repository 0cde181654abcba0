using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Scores coded claims against gold, as section 10 of the codebook says. Gives the figures of <c>score_claims.py</c> to the last digit.</summary>
public static class ClaimScorer
{
    public static ClaimScores Score(
        IReadOnlyCollection<ScoredUnit> units,
        IEnumerable<CodedClaim> gold,
        IEnumerable<CodedClaim> system,
        ActorAliases aliases)
    {
        var byId = new Dictionary<string, ScoredUnit>(StringComparer.Ordinal);
        foreach (var unit in units)
            byId[unit.Id] = unit;
        var allGold = gold.Where(claim => byId.ContainsKey(claim.Doc)).ToList();
        var allSystem = system.Where(claim => byId.ContainsKey(claim.Doc)).ToList();
        var g = allGold.FindAll(claim => claim.HasBothSides);
        var s = allSystem.FindAll(claim => claim.HasBothSides);
        var pairs = ClaimMatcher.Match(g, s, MatchLevel.Claim, byId, aliases);
        var matched = pairs.ConvertAll(pair => (Gold: g[pair.Gold], System: s[pair.System]));
        var held = matched.FindAll(pair => pair.Gold.Holder.Length > 0);
        var hitGold = pairs.Select(pair => pair.Gold).ToHashSet();
        var hitSystem = pairs.Select(pair => pair.System).ToHashSet();

        return new ClaimScores
        {
            Units = units.Count,
            Claim = new PrecisionRecall(pairs.Count, g.Count, s.Count),
            Dyad = Level(g, s, MatchLevel.Dyad),
            Pair = Level(g, s, MatchLevel.Pair),
            OneSided = Level(allGold.FindAll(claim => !claim.HasBothSides), allSystem.FindAll(claim => !claim.HasBothSides), MatchLevel.Claim),
            StatusAccuracy = PrecisionRecall.Share(matched.Count(pair => pair.Gold.Status == pair.System.Status), matched.Count),
            HolderAccuracy = PrecisionRecall.Share(matched.Count(SameHolder), matched.Count),
            HolderAccuracyWhereAttributed = PrecisionRecall.Share(held.Count(SameHolder), held.Count),
            ReasonsOnMatched = SpanScorer.OnMatched(matched, claim => claim.Reasons, byId),
            Reasons = SpanScorer.OverTexts(allGold, allSystem, claim => claim.Reasons, byId),
            GoalsOnMatched = SpanScorer.OnMatched(matched, claim => claim.Goals, byId),
            Goals = SpanScorer.OverTexts(allGold, allSystem, claim => claim.Goals, byId),
            ByType = ByType(g, s, matched),
            Reliability = ReliabilityBin.Of(s.Select((claim, j) => (claim.Confidence, hitSystem.Contains(j)))),
            Missed = [.. g.Where((_, i) => !hitGold.Contains(i))],
            Wrong = [.. s.Where((_, j) => !hitSystem.Contains(j))],
        };

        PrecisionRecall Level(List<CodedClaim> a, List<CodedClaim> b, MatchLevel level) =>
            new(ClaimMatcher.Match(a, b, level, byId, aliases).Count, a.Count, b.Count);

        bool SameHolder((CodedClaim Gold, CodedClaim System) pair) => aliases.Same(pair.Gold.Holder, pair.System.Holder);
    }

    static List<(ClaimType, PrecisionRecall)> ByType(List<CodedClaim> gold, List<CodedClaim> system, List<(CodedClaim Gold, CodedClaim System)> matched)
    {
        var types = gold.Concat(system).Select(claim => claim.Type).Distinct().OrderBy(type => type.ToString(), StringComparer.Ordinal);
        return [.. types.Select(type => (type, new PrecisionRecall(
            matched.Count(pair => pair.Gold.Type == type),
            gold.Count(claim => claim.Type == type),
            system.Count(claim => claim.Type == type))))];
    }
}
