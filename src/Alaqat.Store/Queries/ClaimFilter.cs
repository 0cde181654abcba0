using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>Which claims to tell; a part that is null or empty leaves all in. The same on the command line, in the API and in the library.</summary>
public sealed record ClaimFilter
{
    /// <summary>First day, by <see cref="StoredClaim.Day"/>.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Last day, itself included.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Outlets, any of them.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>Ids of holders, any of them in the chain; <c>author</c> stands for claims that the author makes.</summary>
    public IReadOnlyList<string> Holders { get; init; } = [];

    public IReadOnlyList<ClaimType> Types { get; init; } = [];

    public IReadOnlyList<ClaimStatus> Statuses { get; init; } = [];

    /// <summary>Least confidence, from 0 to 1.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Words that the claim's sentence must hold, matched by normalised form and lemma.</summary>
    public string? Words { get; init; }

    /// <summary>The key of one article.</summary>
    public string? Document { get; init; }

    /// <summary>An actor on either side; with <see cref="OtherActor"/>, the two sides in either order.</summary>
    public string? Actor { get; init; }

    public string? OtherActor { get; init; }

    /// <summary>Whether claims of articles that nearly repeat an earlier one count too.</summary>
    public bool WithCopies { get; init; }

    /// <summary>Whether it asks for something that only claims have, and articles have not.</summary>
    public bool AsksForClaims => Holders.Count > 0 || Types.Count > 0 || Statuses.Count > 0 || MinConfidence > 0;

    /// <summary>The part of it that articles can be held against.</summary>
    public DocumentFilter OfDocuments => new() { Since = Since, Until = Until, Outlets = Outlets, Words = Words, WithCopies = WithCopies };
}
