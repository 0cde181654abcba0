namespace Alaqat.Claims;

/// <summary>A speaker in a sentence, and the words that may be theirs.</summary>
/// <param name="Word">The word of saying; −1 where the voice is carried over from an earlier sentence.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="Complement">First word of the complement (أن, إن, a colon or an opening quotation mark), or −1.</param>
/// <param name="ByTree">Whether the tree, and not only the order of words, gave the speaker.</param>
public sealed record Voice(int Word, VoiceKind Kind, ClaimActor[] Speaker, int Complement, bool ByTree)
{
    /// <summary>The mention of the innermost speaker, or null for an unnamed one.</summary>
    public Mention? Mention { get; init; }

    /// <summary>How many sentences ago a carried voice spoke.</summary>
    public int Age { get; init; }

    /// <summary>Whether a carried voice stands in a quotation that is still open.</summary>
    public bool QuoteOpen { get; init; }
}
