namespace Alaqat.Claims;

/// <summary>A trigger with a source and a target, and how likely the model holds them to be a claim.</summary>
public sealed record ScoredClaim(Trigger Trigger, Mention Source, Placement From, Mention Target, Placement To, double Probability)
{
    /// <summary>Whether both tell of one actor toward another.</summary>
    public bool SamePair(ScoredClaim other) => Source.ActorId == other.Source.ActorId && Target.ActorId == other.Target.ActorId;

    /// <summary>Whether the other tells of the same two, the other way round.</summary>
    public bool Reverses(ScoredClaim other) => Source.ActorId == other.Target.ActorId && Target.ActorId == other.Source.ActorId;

    public bool HasBoth => Source.Kind != MentionKind.None && Target.Kind != MentionKind.None;
}
