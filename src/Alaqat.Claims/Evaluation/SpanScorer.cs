using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Scores reasons or goals: two spans match if their words overlap in at least half of the longer.</summary>
static class SpanScorer
{
    const double Enough = 0.5;

    public static PrecisionRecall OnMatched(
        List<(CodedClaim Gold, CodedClaim System)> matched,
        Func<CodedClaim, TextSpan[]> part,
        IReadOnlyDictionary<string, ScoredUnit> units) =>
        Sum(matched.Select(pair => Match(units[pair.Gold.Doc], part(pair.Gold), part(pair.System))));

    public static PrecisionRecall OverTexts(
        List<CodedClaim> gold,
        List<CodedClaim> system,
        Func<CodedClaim, TextSpan[]> part,
        IReadOnlyDictionary<string, ScoredUnit> units)
    {
        var ours = system.ToLookup(claim => claim.Doc, StringComparer.Ordinal);
        var theirs = gold.ToLookup(claim => claim.Doc, StringComparer.Ordinal);
        return Sum(units.Values.Select(unit => Match(unit, Distinct(theirs[unit.Id]), Distinct(ours[unit.Id]))));

        List<TextSpan> Distinct(IEnumerable<CodedClaim> claims) => [.. claims.SelectMany(part).Distinct()];
    }

    /// <summary>Each gold span takes the first free one that matches.</summary>
    static PrecisionRecall Match(ScoredUnit unit, IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> system)
    {
        var free = Enumerable.Range(0, system.Count).ToList();
        var correct = 0;
        foreach (var span in gold)
        {
            var found = free.FindIndex(k => unit.Overlap(span, system[k]) >= Enough);
            if (found < 0)
                continue;
            free.RemoveAt(found);
            correct++;
        }

        return new PrecisionRecall(correct, gold.Count, system.Count);
    }

    static PrecisionRecall Sum(IEnumerable<PrecisionRecall> parts) =>
        parts.Aggregate(new PrecisionRecall(0, 0, 0), (a, b) => new PrecisionRecall(a.Correct + b.Correct, a.Gold + b.Gold, a.System + b.System));
}
