namespace Alaqat.Language;

/// <summary>The labels of the sequence model: 0 outside, 1 + 2k begins a name of kind k, 2 + 2k continues it.</summary>
static class NameLabels
{
    public const int Outside = 0;
    public const int Count = 9;

    public static int Begin(EntityKind kind) => 1 + (2 * (int)kind);

    public static int Inside(EntityKind kind) => 2 + (2 * (int)kind);

    public static EntityKind KindOf(int label) => (EntityKind)((label - 1) / 2);

    public static bool IsInside(int label) => label > 0 && (label & 1) == 0;

    /// <summary>Whether a label may stand after another; a name continues only itself. Sentence start counts as outside.</summary>
    public static bool MayFollow(int previous, int label) => !IsInside(label) || previous == label || previous == label - 1;
}
