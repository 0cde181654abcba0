using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>A claim as the store holds it, with the words that it rests on, so that no article need be opened to quote it.</summary>
public sealed record StoredClaim
{
    /// <summary>Row of this store; not stable from one store to another.</summary>
    public required long Number { get; init; }

    public required StoredDocument Document { get; init; }

    /// <summary>Place among the claims of its article, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The sentence that tells it.</summary>
    public required StoredSpan Sentence { get; init; }

    public required StoredActor? Source { get; init; }

    public required StoredActor? Target { get; init; }

    public required ClaimType Type { get; init; }

    public required ClaimStatus Status { get; init; }

    /// <summary>The chain of voices, outermost first; empty where the author says it.</summary>
    public required IReadOnlyList<StoredActor> Holder { get; init; }

    public required StoredSpan Trigger { get; init; }

    public required IReadOnlyList<StoredSpan> Reasons { get; init; }

    public required IReadOnlyList<StoredSpan> Goals { get; init; }

    /// <summary>When the act happened or will, as far as the text tells.</summary>
    public required PartialDate? Date { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of the country where it happened, or null.</summary>
    public required string? Place { get; init; }

    public required double Confidence { get; init; }

    public required IReadOnlyList<string> By { get; init; }

    /// <summary>The day by which the claim enters a series: its own date where it has a day, else the article's.</summary>
    public DateOnly? Day => Date is { } date && StoredDays.Day(date) is { } day ? day : Document.Date;
}
