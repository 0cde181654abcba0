namespace Alaqat.App.Watching;

/// <summary>How much one response may take.</summary>
/// <param name="Bytes">As they come.</param>
/// <param name="Unpacked">Bytes after decompression.</param>
/// <param name="Redirects">One after the other.</param>
sealed record FetchLimits(int Bytes = 16 * 1024 * 1024, int Unpacked = 64 * 1024 * 1024, int Redirects = 5)
{
    /// <summary>From the request to the last byte.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);
}
