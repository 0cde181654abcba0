using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>One statement, found in a text, that one political actor stands or acts in some way toward another (codebook, section 1).</summary>
public sealed record Claim
{
    /// <summary>The sentence that tells it.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>Who acts, or null where the text hides it.</summary>
    public required ClaimActor? Source { get; init; }

    /// <summary>Toward whom, or null where the text names none. At least one side is known.</summary>
    public required ClaimActor? Target { get; init; }

    public required ClaimType Type { get; init; }

    public required ClaimStatus Status { get; init; }

    /// <summary>The chain of voices, outermost first; empty where the author says it in their own voice.</summary>
    public required ClaimActor[] Holder { get; init; }

    public required TextSpan Trigger { get; init; }

    public TextSpan[] Reasons { get; init; } = [];

    public TextSpan[] Goals { get; init; } = [];

    public PartialDate? Date { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of the country where it happened, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Estimated probability that the claim is right, in [0, 1].</summary>
    public required double Confidence { get; init; }

    /// <summary>The rules and models that made it (frame ids, model versions), in order.</summary>
    public required string[] By { get; init; }
}
