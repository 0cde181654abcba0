namespace Alaqat.App;

/// <summary>What <c>alaqat parse</c> was asked.</summary>
sealed record ParseOptions
{
    public required string[] Paths { get; init; }

    public InputKind Input { get; init; }

    public OutputFormat Format { get; init; }

    public ParseStage From { get; init; }

    /// <summary>One sentence a line.</summary>
    public bool Lines { get; init; }

    public int Threads { get; init; } = 1;
}
