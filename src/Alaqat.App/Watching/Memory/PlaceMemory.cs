namespace Alaqat.App.Watching;

/// <summary>What is remembered of a feed, a page or a host.</summary>
sealed record PlaceMemory
{
    public string? Tag { get; init; }

    public string? Modified { get; init; }

    /// <summary>When the feed said that the page was last changed.</summary>
    public DateTimeOffset? Changed { get; init; }

    /// <summary>Failures in a row.</summary>
    public int Failures { get; init; }

    /// <summary>It is left alone until then.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>The last day on which a feed listed the page.</summary>
    public DateOnly? Listed { get; init; }

    public Validators ToValidators() => new(Tag, Modified);

    public static PlaceMemory Of(Validators validators) => new() { Tag = validators.Tag, Modified = validators.Modified };

    /// <summary>After one more failure.</summary>
    public PlaceMemory Failed(DateTimeOffset now) => this with { Failures = Failures + 1, NotBefore = now + Backoff.After(Failures + 1) };
}
