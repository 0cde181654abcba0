namespace Alaqat.Claims;

/// <summary>Word class of a frame's lemma; the names are those of the <c>pos</c> column in <c>data/frames</c>.</summary>
public enum FramePos : byte
{
    /// <summary>A verb.</summary>
    Verb,

    /// <summary>A verbal noun or noun of an act.</summary>
    Noun,

    /// <summary>A noun or adjective of relation (ally, enemy).</summary>
    Rel,

    /// <summary>A participle.</summary>
    Part,

    /// <summary>Several words: a light verb with its noun, a verb with its object.</summary>
    Expr,
}
