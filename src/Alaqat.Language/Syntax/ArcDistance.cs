namespace Alaqat.Language;

/// <summary>Cells of the table of arc scores by tag of the dependent, tag of the head, direction and distance.</summary>
static class ArcDistance
{
    const int Tags = (int)Upos.X + 1;
    const int Buckets = 9;

    public const int Cells = Tags * Tags * Buckets * 2;

    /// <param name="dependent">Tag of the dependent.</param>
    /// <param name="head">Tag of the head; <see cref="Upos.None"/> for the root.</param>
    /// <param name="distance">Position of the head less that of the dependent, in words; 1 for the root.</param>
    public static int Cell(Upos dependent, Upos head, int distance)
    {
        var bucket = Math.Abs(distance) switch
        {
            <= 4 => Math.Abs(distance) - 1,
            <= 6 => 4,
            <= 9 => 5,
            <= 14 => 6,
            <= 24 => 7,
            _ => 8,
        };
        return (((((int)dependent * Tags) + (int)head) * 2) + (distance < 0 ? 1 : 0)) * Buckets + bucket;
    }
}
