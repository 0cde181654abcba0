namespace Alaqat.Claims;

/// <summary>What must be equal for two claims to match (codebook, section 10).</summary>
public enum MatchLevel
{
    /// <summary>Source, target and type.</summary>
    Claim,

    /// <summary>Source, target and quad.</summary>
    Dyad,

    /// <summary>Source and target, in either order, with any type.</summary>
    Pair,
}
