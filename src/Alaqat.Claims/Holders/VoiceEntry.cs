using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>A word or phrase of saying.</summary>
/// <param name="Kind">What it tells of its speaker.</param>
/// <param name="Following">Folded words that must follow the first.</param>
/// <param name="Complements">Folded words that introduce what is said: أن, a preposition, a colon, <c>obj</c>.</param>
public sealed record VoiceEntry(VoiceKind Kind, string[] Following, string[] Complements)
{
    /// <summary>Word class: verb, noun, part (participle) or expr.</summary>
    public string Pos { get; init; } = "";

    /// <summary>Whether a word of a part of speech can be its first.</summary>
    public bool Fits(Upos upos) => Pos switch
    {
        "verb" => upos == Upos.VERB,
        "noun" => upos is Upos.NOUN or Upos.X or Upos.ADP,
        "part" => upos is Upos.NOUN or Upos.ADJ or Upos.X,
        _ => true,
    };
}
