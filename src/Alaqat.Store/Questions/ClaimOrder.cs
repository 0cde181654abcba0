namespace Alaqat.Store;

/// <summary>Orders of claims that are the same in every store that holds them: never by row number.</summary>
public static class ClaimOrder
{
    /// <summary>By key of the document, then place in it.</summary>
    public static int ByDocument(StoredClaim a, StoredClaim b) =>
        string.CompareOrdinal(a.Document.Key, b.Document.Key) is not 0 and var byKey ? byKey : a.Ordinal.CompareTo(b.Ordinal);

    /// <summary>By day, undated last, then by document.</summary>
    public static int ByDay(StoredClaim a, StoredClaim b) =>
        (a.Day ?? DateOnly.MaxValue).CompareTo(b.Day ?? DateOnly.MaxValue) is not 0 and var byDay ? byDay : ByDocument(a, b);

    /// <summary>The claims by day.</summary>
    public static List<StoredClaim> Sorted(IEnumerable<StoredClaim> claims)
    {
        var sorted = claims.ToList();
        sorted.Sort(ByDay);
        return sorted;
    }
}
