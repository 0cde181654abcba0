namespace Alaqat.Claims;

/// <summary>Where a mention stands with respect to a trigger, in the tree and on the line.</summary>
/// <param name="Slot">subj, obj, gen, adj, a folded preposition, or empty.</param>
/// <param name="Path">Dependency path from trigger to mention: <c>^rel</c> up, <c>rel</c> down; <c>far</c> beyond four steps.</param>
/// <param name="Preposition">Folded preposition that governs the mention, or empty.</param>
/// <param name="Distance">Words between, negative where the mention comes first.</param>
/// <param name="Verbs">Verbs between.</param>
/// <param name="Marks">Punctuation between.</param>
/// <param name="Mentions">Other mentions between.</param>
/// <param name="SentencesBack">How many sentences before the trigger's; 0 in the same.</param>
public sealed record Placement(
    string Slot, string Path, string Preposition, int Distance, int Verbs, int Marks, int Mentions, int SentencesBack)
{
    public bool Before => Distance < 0;

    /// <summary>Distance in words on a coarse scale, signed.</summary>
    public int Reach
    {
        get
        {
            var size = Math.Abs(Distance);
            var bucket = size switch
            {
                0 => 0,
                1 => 1,
                2 => 2,
                3 => 3,
                <= 5 => 4,
                <= 8 => 5,
                <= 13 => 6,
                <= 21 => 7,
                _ => 8,
            };
            return Distance < 0 ? -bucket : bucket;
        }
    }
}
