using System.Net.Http.Headers;

namespace Alaqat.App.Watching;

/// <summary>What one request gave.</summary>
/// <param name="Status">Of HTTP; 0 where no answer came.</param>
sealed record Reply(int Status)
{
    public byte[] Content { get; init; } = [];

    public MediaType Media { get; init; }

    public Validators Validators { get; init; }

    /// <summary>Where a redirect leads.</summary>
    public string? Location { get; init; }

    public RetryConditionHeaderValue? RetryAfter { get; init; }

    /// <summary>Why no answer came, or none that can be used.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether the address leads inside the network.</summary>
    public bool IsRefused { get; init; }

    public bool IsBody => Status is 200 or 203;

    public static Reply Broken(string problem) => new(0) { Problem = problem };
}
