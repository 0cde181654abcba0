using Alaqat.Claims;

namespace Alaqat.Train;

/// <summary>The models after the argument model.</summary>
sealed record FollowUpModels(LinearModel[] Status, LinearModel Holder, SpanModel Spans)
{
    public FollowUpModels Shifted(FollowUpShift shift) =>
        this with { Holder = Holder.Shifted(shift.Author), Spans = Spans.Shifted(shift.Reason, shift.Goal) };
}
