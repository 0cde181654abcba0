namespace Alaqat.Claims;

/// <summary>What a span states about a claim (codebook, section 8).</summary>
public enum SpanRole : byte
{
    /// <summary>Why: cause or ground.</summary>
    Reason,

    /// <summary>To what end: purpose.</summary>
    Goal,
}
