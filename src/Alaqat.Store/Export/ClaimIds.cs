using System.Globalization;

namespace Alaqat.Store;

/// <summary>What a claim is called outside the store: the key of its article and its place there, the same in every store that holds it.</summary>
public static class ClaimIds
{
    public static string Of(StoredClaim claim) => string.Create(CultureInfo.InvariantCulture, $"{claim.Document.Key}#{claim.Ordinal}");
}
