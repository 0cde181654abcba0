namespace Alaqat.Language;

/// <summary>Universal part-of-speech tags (Universal Dependencies v2). <see cref="None"/> is an unset tag.</summary>
public enum Upos : byte
{
    None,
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X,
}
