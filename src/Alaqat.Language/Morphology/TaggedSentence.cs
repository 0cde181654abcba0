namespace Alaqat.Language;

/// <summary>A segmented sentence with the morphology of each word. The input of the parser and the name tagger.</summary>
public sealed record TaggedSentence(SegmentedSentence Segmented, Morphology[] Tags)
{
    /// <summary>
    /// The same, but with a best guess for the words that the treebank's manner leaves without an analysis (tag X: names, and
    /// words whose spelling its analyser did not know, such as those without their hamza).
    /// </summary>
    public Morphology[] Guesses { get; init; } = Tags;

    public int Count => Tags.Length;
}
