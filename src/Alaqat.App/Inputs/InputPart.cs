namespace Alaqat.App;

/// <summary>A stream of bytes on its way to articles: a file, or what a container gave.</summary>
/// <param name="Place">Where it stands, for people.</param>
/// <param name="Content">Its bytes, to be read before the next part is asked for.</param>
sealed record InputPart(string Place, Stream Content)
{
    /// <summary>What is wrong with it; then it has no bytes.</summary>
    public string? Problem { get; private init; }

    /// <summary>The address that it was fetched from, where its container tells.</summary>
    public string? Url { get; init; }

    /// <summary>The encoding that its container tells.</summary>
    public string? Charset { get; init; }

    public static InputPart Bad(string place, string problem) => new(place, Stream.Null) { Problem = problem };
}
