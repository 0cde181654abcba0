namespace Alaqat.App.Queueing;

/// <summary>What <c>alaqat work</c> was asked.</summary>
sealed record WorkOptions
{
    /// <summary>After how many a message is given up.</summary>
    public const int Tries = 3;

    public required QueueAddress Queue { get; init; }

    public required QueueNames Names { get; init; }

    /// <summary>Where the articles go.</summary>
    public required string Store { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>How many messages to hold; null to measure.</summary>
    public int? Prefetch { get; init; }

    /// <summary>Whether to end when no message waits.</summary>
    public bool UntilEmpty { get; init; }
}
