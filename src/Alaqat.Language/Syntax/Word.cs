namespace Alaqat.Language;

/// <summary>A syntactic word of an analysed sentence: everything known about it, in one place.</summary>
public sealed record Word(int Index, TextSpan Span, string Form, int Token, Morphology Morphology, Arc Arc)
{
    /// <summary>The morphology, or a best guess where the treebank's manner gives no analysis (tag X).</summary>
    public Morphology Guess { get; init; } = Morphology;

    public Upos Upos => Morphology.Upos;

    public string Lemma => Morphology.Lemma;

    /// <summary>Index of the governing word, or −1 for the root.</summary>
    public int Head => Arc.Head;

    public string Relation => Arc.Relation;
}
