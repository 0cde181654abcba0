namespace Alaqat.App.Queueing;

/// <summary>What <c>alaqat enqueue</c> was asked.</summary>
sealed record EnqueueOptions
{
    public required string[] Paths { get; init; }

    public required QueueAddress Queue { get; init; }

    public required QueueNames Names { get; init; }

    public InputKind Input { get; init; }

    /// <summary>For articles that carry no date of their own.</summary>
    public DateOnly? Date { get; init; }

    public InputLimits Limits { get; init; } = new();
}
