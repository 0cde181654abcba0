using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>The triples of one trigger with their features and labels.</summary>
sealed record TriggerInstance(
    string Unit, SentenceReading Reading, Trigger Trigger, List<Mention> Candidates, List<Placement> Places,
    int[] Own, int[][] Sources, int[][] Targets, TripleInstance[] Triples);

/// <summary>One source with one target.</summary>
/// <param name="Gold">Number of the gold claim that it would match, −1 for none, −2 where it is not to be learned from.</param>
readonly record struct TripleInstance(int Source, int Target, int[] Pair, int Gold);
