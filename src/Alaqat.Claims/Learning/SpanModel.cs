namespace Alaqat.Claims;

/// <summary>Where reasons and goals begin and end.</summary>
public sealed record SpanModel(LinearModel ReasonStart, LinearModel GoalStart, LinearModel End)
{
    /// <summary>The same models, which begin spans of each role sooner (above 0) or later.</summary>
    public SpanModel Shifted(float reason, float goal) => this with { ReasonStart = ReasonStart.Shifted(reason), GoalStart = GoalStart.Shifted(goal) };

    public static SpanModel Read(BinaryReader reader) =>
        new(LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader));

    public void Write(BinaryWriter writer)
    {
        ReasonStart.Write(writer);
        GoalStart.Write(writer);
        End.Write(writer);
    }
}
