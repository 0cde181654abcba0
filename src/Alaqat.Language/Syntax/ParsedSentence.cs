namespace Alaqat.Language;

/// <summary>A tagged sentence with its dependency tree: every word has one head, one word has head −1, no cycle.</summary>
public sealed record ParsedSentence(TaggedSentence Tagged, Arc[] Arcs)
{
    /// <summary>The parser's encoding of each word in its context, row after row; empty where no parser made the tree.</summary>
    public float[] States { get; init; } = [];
}
