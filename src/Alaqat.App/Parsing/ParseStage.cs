namespace Alaqat.App;

/// <summary>What an input to the language engine already holds.</summary>
enum ParseStage
{
    /// <summary>Text.</summary>
    Raw,

    /// <summary>CoNLL-U with its words; tags and trees are made anew.</summary>
    Segmented,

    /// <summary>CoNLL-U with words, tags and lemmas; trees are made anew.</summary>
    Tagged,
}
