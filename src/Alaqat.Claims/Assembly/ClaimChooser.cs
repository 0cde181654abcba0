namespace Alaqat.Claims;

/// <summary>Keeps the best consistent set of scored triples of a sentence.</summary>
static class ClaimChooser
{
    /// <summary>A trigger tells at most this many claims (codebook, ruling 7).</summary>
    const int MostForOneTrigger = 6;

    /// <summary>From which share of the threshold on one telling adds to a claim that is told more than once.</summary>
    public const double Floor = 0.4;

    const string Between = "\u0628\u064A\u0646"; // bayn

    /// <summary>
    /// Takes triples best first; each trigger word keeps one type, each actor pair of a trigger one direction,
    /// each (source, type, target) one telling in the sentence, and a hidden side yields to a known one. The probability of what is
    /// kept counts all its tellings.
    /// </summary>
    public static List<ScoredClaim> Choose(List<ScoredClaim> scored, double threshold)
    {
        scored.RemoveAll(claim => claim.Probability < Floor * threshold);
        scored.Sort(ByProbability);
        var together = Together(scored);
        var chosen = new List<ScoredClaim>();
        foreach (var claim in scored.Select(c => c with { Probability = together[Key(c)] }).OrderByDescending(c => c.Probability))
        {
            if (claim.Probability < threshold)
                break;
            if (Fits(claim, chosen))
                chosen.Add(claim);
        }

        chosen.Sort((a, b) => a.Trigger.Word != b.Trigger.Word
            ? a.Trigger.Word.CompareTo(b.Trigger.Word)
            : ByProbability(a, b));
        return chosen;
    }

    /// <summary>
    /// How likely at least one of the tellings of a claim in the sentence holds (noisy or: Pearl 1988): a name, its pronoun and
    /// a shortened name beside the same act, or two words for one act, each give it a chance.
    /// </summary>
    static Dictionary<(ClaimType Type, string Source, string Target), double> Together(List<ScoredClaim> scored)
    {
        var none = new Dictionary<(ClaimType Type, string Source, string Target), double>();
        foreach (var claim in scored)
            none[Key(claim)] = none.GetValueOrDefault(Key(claim), 1) * (1 - claim.Probability);
        foreach (var key in none.Keys)
            none[key] = 1 - none[key];
        return none;
    }

    static (ClaimType Type, string Source, string Target) Key(ScoredClaim claim) => (claim.Trigger.Type, claim.Source.ActorId, claim.Target.ActorId);

    static bool Fits(ScoredClaim claim, List<ScoredClaim> chosen)
    {
        var same = 0;
        foreach (var other in chosen)
        {
            var overlap = other.Trigger.Word <= claim.Trigger.Last && claim.Trigger.Word <= other.Trigger.Last;
            if (overlap && other.Trigger.Type != claim.Trigger.Type)
                return false;
            if (other.Trigger.Type == claim.Trigger.Type && (claim.SamePair(other) || (claim.Trigger.Type.IsSymmetric() && claim.Reverses(other))))
                return false;
            if (!overlap)
                continue;
            // Fighting between two goes both ways (codebook, ruling 8); any other act has one direction.
            if (claim.Reverses(other)
                && (claim.From.Slot != claim.To.Slot || claim.From.Slot != Between))
            {
                return false;
            }

            // The same words cannot name two actors: الإيرانيون is the people or the state.
            if (SameWords(claim.Source, other.Source) || SameWords(claim.Target, other.Target))
                return false;
            // A hidden side beside a known one on the same trigger adds nothing.
            if (!claim.HasBoth || !other.HasBoth)
                return false;
            same++;
        }

        return same < MostForOneTrigger;
    }

    static bool SameWords(Mention a, Mention b) => a.ActorId != b.ActorId && a.Kind != MentionKind.None && a.Sentence == b.Sentence && a.First == b.First;

    static int ByProbability(ScoredClaim a, ScoredClaim b)
    {
        if (a.Probability != b.Probability)
            return b.Probability.CompareTo(a.Probability);
        if (a.Trigger.Word != b.Trigger.Word)
            return a.Trigger.Word.CompareTo(b.Trigger.Word);
        if (a.Trigger.Type != b.Trigger.Type)
            return a.Trigger.Type.CompareTo(b.Trigger.Type);
        return a.Source.First != b.Source.First ? a.Source.First.CompareTo(b.Source.First) : a.Target.First.CompareTo(b.Target.First);
    }
}
