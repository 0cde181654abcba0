using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>The triples of one trigger with their features and labels.</summary>
/// <param name="Extra">Whether its text is our own annotation and not the gold.</param>
sealed record TriggerInstance(
    string Unit, bool Extra, SentenceReading Reading, Trigger Trigger, List<Mention> Candidates, List<Placement> Places,
    int[] Own, int[][] Sources, int[][] Targets, TripleInstance[] Triples);

/// <summary>One source with one target.</summary>
/// <param name="Gold">Number of the gold claim that it would match, −1 for none.</param>
readonly record struct TripleInstance(int Source, int Target, int[] Pair, int Gold);
