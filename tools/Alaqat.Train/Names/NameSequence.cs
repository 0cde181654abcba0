namespace Alaqat.Train;

/// <summary>A sentence as the learner sees it: numbered features of each unit, and the labels allowed.</summary>
/// <param name="Ends">Where the features of each unit end.</param>
/// <param name="Ids">The features of all units, one after another.</param>
/// <param name="Words">Where in <paramref name="Ids"/> the features begin that name the word itself, for each unit.</param>
/// <param name="Allowed">Bit k is set where label k is allowed.</param>
sealed record NameSequence(int[] Ends, int[] Ids, int[] Words, ushort[] Allowed)
{
    public int Length => Ends.Length;

    public int Start(int unit) => unit == 0 ? 0 : Ends[unit - 1];
}
