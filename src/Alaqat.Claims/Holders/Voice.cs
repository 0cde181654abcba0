namespace Alaqat.Claims;

/// <summary>A possible speaker in a sentence, and the word of saying that would make them one.</summary>
/// <param name="Word">The word of saying; −1 where the voice is carried over from an earlier sentence or the title.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Speaker">Who speaks: the chain, outermost first.</param>
/// <param name="Complement">First word of the complement (أن, إن, a colon or an opening quotation mark), or −1.</param>
/// <param name="Link">How the speaker was found.</param>
public sealed record Voice(int Word, VoiceKind Kind, ClaimActor[] Speaker, int Complement, VoiceLink Link)
{
    /// <summary>The mention of the innermost speaker, or null for an unnamed one.</summary>
    public Mention? Mention { get; init; }

    /// <summary>How many sentences ago a carried voice spoke.</summary>
    public int Age { get; init; }

    /// <summary>Whether a carried voice stands in a quotation that is still open.</summary>
    public bool QuoteOpen { get; init; }

    /// <summary>Place among the candidates of its word, 0 for the likeliest by rule.</summary>
    public int Rank { get; init; }
}
