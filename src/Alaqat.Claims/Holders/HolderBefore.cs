namespace Alaqat.Claims;

/// <summary>According to whom the claim before was told: reports tend to stay with their holder (codebook, ruling 35).</summary>
/// <param name="Speaker">Id of the innermost speaker, empty for the author, null before the first claim.</param>
/// <param name="Sentence">Number of that claim's sentence.</param>
public readonly record struct HolderBefore(string? Speaker, int Sentence)
{
    public static HolderBefore None => default;

    public static HolderBefore Of(Voice? holder, int sentence) => new(holder?.Speaker[^1].Id ?? "", sentence);

    /// <param name="chain">The holder's chain of ids, empty for the author.</param>
    /// <param name="sentence">Number of the claim's sentence.</param>
    public static HolderBefore Of(string[] chain, int sentence) => new(chain.Length == 0 ? "" : chain[^1], sentence);
}
