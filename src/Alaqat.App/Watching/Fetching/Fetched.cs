namespace Alaqat.App.Watching;

/// <summary>What a request gave.</summary>
/// <param name="Address">The last address that was asked.</param>
sealed record Fetched(FetchKind Kind, Uri Address)
{
    /// <summary>Unpacked; empty unless there is a body.</summary>
    public byte[] Content { get; init; } = [];

    public MediaType Media { get; init; }

    /// <summary>For the next request for the same.</summary>
    public Validators Validators { get; init; }

    /// <summary>Why there is no body, for people.</summary>
    public string? Problem { get; init; }
}
