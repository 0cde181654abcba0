namespace Alaqat.Language;

/// <summary>A segmented sentence with the morphology of each word. The input of the parser and the name tagger.</summary>
public sealed record TaggedSentence(SegmentedSentence Segmented, Morphology[] Tags)
{
    public int Count => Tags.Length;
}
