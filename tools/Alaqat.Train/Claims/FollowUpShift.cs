namespace Alaqat.Train;

/// <summary>What is added to the bias of a model, since the rare answer should be given more readily than its training says.</summary>
/// <param name="Author">To the author as holder.</param>
/// <param name="Reason">To where reasons begin.</param>
/// <param name="Goal">To where goals begin.</param>
readonly record struct FollowUpShift(float Author, float Reason, float Goal)
{
    public static FollowUpShift None => default;
}
