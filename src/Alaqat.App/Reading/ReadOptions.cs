namespace Alaqat.App;

/// <summary>What <c>alaqat read</c> was asked.</summary>
sealed record ReadOptions
{
    public required string[] Paths { get; init; }

    public InputKind Input { get; init; }

    public OutputFormat Format { get; init; }

    /// <summary>For articles that carry no date of their own.</summary>
    public DateOnly? Date { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>Claims less sure than this are left out.</summary>
    public double MinConfidence { get; init; }

    public InputLimits Limits { get; init; } = new();
}
