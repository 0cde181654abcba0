namespace Alaqat.App;

/// <summary>What <c>alaqat add</c> was asked.</summary>
sealed record AddOptions
{
    public required string[] Paths { get; init; }

    /// <summary>The store's file.</summary>
    public required string Store { get; init; }

    public InputKind Input { get; init; }

    /// <summary>For articles that carry no date of their own.</summary>
    public DateOnly? Date { get; init; }

    public int Threads { get; init; } = 1;

    public InputLimits Limits { get; init; } = new();
}
