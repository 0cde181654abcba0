namespace Alaqat.Claims;

/// <summary>How a text names an actor (codebook, section 9).</summary>
public enum Framing : byte
{
    Neutral,
    Delegitimising,
    Honouring,
    Occupier,
    ScareQuoted,
}
