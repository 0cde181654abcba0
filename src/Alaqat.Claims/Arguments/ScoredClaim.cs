namespace Alaqat.Claims;

/// <summary>A trigger with a source and a target, and how likely the model holds them to be a claim.</summary>
public sealed record ScoredClaim(Trigger Trigger, Mention Source, Placement From, Mention Target, Placement To, double Probability)
{
    public bool HasBoth => Source.Kind != MentionKind.None && Target.Kind != MentionKind.None;
}
