namespace Alaqat.Language;

/// <summary>Where sentences may end.</summary>
public enum SplitMode
{
    /// <summary>At closing punctuation and at line breaks: running text, one paragraph or heading a line.</summary>
    Prose,

    /// <summary>At line breaks only: one sentence a line.</summary>
    Lines,
}
