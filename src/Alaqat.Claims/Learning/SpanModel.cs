namespace Alaqat.Claims;

/// <summary>Where reasons and goals begin and end.</summary>
public sealed record SpanModel(LinearModel ReasonStart, LinearModel GoalStart, LinearModel End)
{
    public static SpanModel Read(BinaryReader reader) =>
        new(LinearModel.Read(reader), LinearModel.Read(reader), LinearModel.Read(reader));

    public void Write(BinaryWriter writer)
    {
        ReasonStart.Write(writer);
        GoalStart.Write(writer);
        End.Write(writer);
    }
}
