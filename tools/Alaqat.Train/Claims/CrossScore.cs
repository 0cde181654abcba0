using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>
/// Claim and pair F1 of chosen triples against gold, by sentence of our own splitting. Close to the scorer of the codebook,
/// which the product's <c>eval claims</c> reports; this one only chooses thresholds.
/// </summary>
sealed class CrossScore
{
    int _gold;
    int _coded;
    int _claims;
    int _pairs;

    public double ClaimF1 => F1(_claims);

    public double PairF1 => F1(_pairs);

    public double Precision => _coded == 0 ? 0 : (double)_claims / _coded;

    public double Recall => _gold == 0 ? 0 : (double)_claims / _gold;

    public void Add(GoldUnit unit, IEnumerable<(SentenceView View, ScoredClaim Claim)> chosen, IReadOnlyDictionary<string, string> aliases)
    {
        var gold = unit.Claims.Where(c => c.Source.Length > 0 && c.Target.Length > 0).ToList();
        var coded = chosen.Where(c => c.Claim.HasBoth).ToList();
        _gold += gold.Count;
        _coded += coded.Count;
        _claims += Match(gold, coded, aliases, withType: true);
        _pairs += Match(gold, coded, aliases, withType: false);
    }

    static int Match(List<GoldClaim> gold, List<(SentenceView View, ScoredClaim Claim)> coded, IReadOnlyDictionary<string, string> aliases, bool withType)
    {
        var free = new List<(SentenceView View, ScoredClaim Claim)>(coded);
        var matched = 0;
        foreach (var claim in gold)
        {
            var at = free.FindIndex(c => c.View.Sentence.Span.Overlaps(claim.Trigger)
                && (!withType || c.Claim.Trigger.Type == claim.Type)
                && SameActors(claim, c.Claim, aliases, !withType || claim.Type.IsSymmetric()));
            if (at < 0)
                continue;
            free.RemoveAt(at);
            matched++;
        }

        return matched;
    }

    static bool SameActors(GoldClaim gold, ScoredClaim coded, IReadOnlyDictionary<string, string> aliases, bool unordered)
    {
        var source = aliases.GetValueOrDefault(coded.Source.ActorId, coded.Source.ActorId);
        var target = aliases.GetValueOrDefault(coded.Target.ActorId, coded.Target.ActorId);
        return (gold.Source == source && gold.Target == target) || (unordered && gold.Source == target && gold.Target == source);
    }

    double F1(int right) => _gold + _coded == 0 ? 0 : 2.0 * right / (_gold + _coded);
}
