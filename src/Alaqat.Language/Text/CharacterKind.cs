namespace Alaqat.Language;

/// <summary>What a UTF-16 unit does for tokenisation.</summary>
public enum CharacterKind : byte
{
    /// <summary>White space of any width, line breaks included.</summary>
    Space,

    /// <summary>Zero-width and directional characters, controls: part of a token only inside a word.</summary>
    Invisible,

    /// <summary>Letters of the Arabic script, Persian and Urdu ones and presentation forms included.</summary>
    Arabic,

    /// <summary>Letters of any other script.</summary>
    Letter,

    /// <summary>Arabic diacritics and other combining marks: they belong to the character before them.</summary>
    Mark,

    /// <summary>Tatweel, which stretches a word.</summary>
    Kashida,

    /// <summary>Decimal digits: ASCII, Arabic-Indic, Persian and other.</summary>
    Digit,

    /// <summary>Everything else that is visible: punctuation, symbols, surrogates.</summary>
    Symbol,
}
