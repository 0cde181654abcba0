namespace Alaqat.Store;

/// <summary>Where a claim stands in the order of claims.</summary>
/// <param name="Key">Key of its article.</param>
/// <param name="Ordinal">Place among the claims of its article, from 0.</param>
public readonly record struct ClaimPlace(string Key, int Ordinal)
{
    public static ClaimPlace Of(StoredClaim claim) => new(claim.Document.Key, claim.Ordinal);
}
