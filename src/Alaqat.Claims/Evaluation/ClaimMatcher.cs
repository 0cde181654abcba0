using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>Greedy one-to-one matching in a sentence, triggers that overlap first; symmetric types in either order.</summary>
static class ClaimMatcher
{
    public static List<(int Gold, int System)> Match(
        IReadOnlyList<CodedClaim> gold,
        IReadOnlyList<CodedClaim> system,
        MatchLevel level,
        IReadOnlyDictionary<string, ScoredUnit> units,
        ActorAliases aliases)
    {
        var candidates = new Dictionary<(string, string, string, string), List<int>>();
        for (var j = 0; j < system.Count; j++)
        {
            var key = Key(system[j], level, aliases);
            if (!candidates.TryGetValue(key, out var list))
                candidates[key] = list = [];
            list.Add(j);
        }

        var pairs = new List<(int Gold, int System)>();
        var matched = new bool[gold.Count];
        var used = new bool[system.Count];
        foreach (var wantOverlap in (ReadOnlySpan<bool>)[true, false])
        {
            for (var i = 0; i < gold.Count; i++)
            {
                if (matched[i] || !candidates.TryGetValue(Key(gold[i], level, aliases), out var list))
                    continue;
                var unit = units[gold[i].Doc];
                var found = list.FindIndex(j => !used[j] && Meets(gold[i].Trigger, system[j].Trigger, unit, wantOverlap));
                if (found < 0)
                    continue;
                matched[i] = used[list[found]] = true;
                pairs.Add((i, list[found]));
            }
        }

        return pairs;
    }

    static bool Meets(TextSpan gold, TextSpan system, ScoredUnit unit, bool wantOverlap) =>
        wantOverlap ? gold.Overlaps(system) : unit.SentenceOf(gold.Start) == unit.SentenceOf(system.Start);

    static (string Doc, string Source, string Target, string What) Key(CodedClaim claim, MatchLevel level, ActorAliases aliases)
    {
        var source = aliases.Of(claim.Source) ?? string.Empty;
        var target = aliases.Of(claim.Target) ?? string.Empty;
        if ((level == MatchLevel.Pair || claim.Type.IsSymmetric()) && string.CompareOrdinal(source, target) > 0)
            (source, target) = (target, source);
        var what = level switch
        {
            MatchLevel.Claim => claim.Type.ToString(),
            MatchLevel.Dyad => claim.Type.Quad().ToString(),
            _ => string.Empty,
        };
        return (claim.Doc, source, target, what);
    }
}
