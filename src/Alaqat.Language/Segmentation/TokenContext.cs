namespace Alaqat.Language;

/// <summary>A token as the features see it, with hashes of its neighbours that all its patterns share.</summary>
ref struct TokenContext
{
    /// <summary>The bare token with alef and ya folded.</summary>
    public ReadOnlySpan<char> Key;

    public ulong Hash;

    /// <summary>Frequency of the uncut token in news.</summary>
    public int Count;

    /// <summary>Frequency of the token with ta marbuta for a final ha, which careless spelling writes alike; 0 for other tokens.</summary>
    public int TaMarbutaCount;

    public ulong PreviousHash;
    public ulong PreviousTail;
    public ulong NextHash;
    public ulong NextHead;

    /// <summary>Whether the sentence writes ta marbuta at all.</summary>
    public bool HasTaMarbuta;
}
