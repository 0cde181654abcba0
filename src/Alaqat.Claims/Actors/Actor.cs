namespace Alaqat.Claims;

/// <summary>An actor of the lexicon: its neutral id and what is known of it.</summary>
/// <param name="Id">Principal (codebook, section 3).</param>
/// <param name="English">Usual English name.</param>
/// <param name="Kind">What sort of actor.</param>
/// <param name="Anaphors">Folded definite heads that may refer back to it (الحركة for a movement).</param>
/// <param name="Origin">File and line of its entry.</param>
public sealed record Actor(string Id, string English, ActorKind Kind, string[] Anaphors, string Origin)
{
    /// <summary>Its first name in the tables, for people to read; null where the tables name none.</summary>
    public string? Arabic { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of its home, or the kind prefix (IGO, GRP, NGO, MED, ORG).</summary>
    public string Home => Id.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? Id[..dot] : Id;
}
