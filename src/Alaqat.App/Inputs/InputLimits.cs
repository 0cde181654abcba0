namespace Alaqat.App;

/// <summary>How much one article may hold, so that no input can fill the memory.</summary>
/// <param name="ArticleLength">In UTF-16 code units: 32 Mi, which is 64 MB of Arabic in UTF-8.</param>
sealed record InputLimits(int ArticleLength = 32 * 1024 * 1024)
{
    public string TooLong =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"longer than {ArticleLength:N0} characters, the most that one article may hold; split it");
}
