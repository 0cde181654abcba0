using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.App.Web;

/// <summary>A claim as pages show it, whether it was read just now or comes from the store.</summary>
sealed record ClaimView
{
    /// <summary>Its place on its page, from 1; the address of its card.</summary>
    public required int Number { get; init; }

    public required ActorView? Source { get; init; }

    public required ActorView? Target { get; init; }

    public required ClaimType Type { get; init; }

    public required ClaimStatus Status { get; init; }

    public required IReadOnlyList<ActorView> Holder { get; init; }

    public required string Trigger { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    public required IReadOnlyList<string> Goals { get; init; }

    public PartialDate? Date { get; init; }

    public string? Place { get; init; }

    public required double Confidence { get; init; }

    public required IReadOnlyList<string> By { get; init; }

    public static ClaimView Of(int number, string text, Claim claim) => new()
    {
        Number = number,
        Source = Actor(claim.Source, text),
        Target = Actor(claim.Target, text),
        Type = claim.Type,
        Status = claim.Status,
        Holder = [.. claim.Holder.Select(holder => Actor(holder, text)!)],
        Trigger = claim.Trigger.Of(text),
        Reasons = [.. claim.Reasons.Select(span => span.Of(text))],
        Goals = [.. claim.Goals.Select(span => span.Of(text))],
        Date = claim.Date,
        Place = claim.Place,
        Confidence = claim.Confidence,
        By = claim.By,
    };

    static ActorView? Actor(ClaimActor? actor, string text) => actor is null ? null : new ActorView(actor.Id, actor.Span?.Of(text), actor.Framing);
}
