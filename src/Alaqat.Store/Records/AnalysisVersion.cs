namespace Alaqat.Store;

/// <summary>What read an article: the same article and the same version give the same claims.</summary>
/// <param name="Engine">Program and models.</param>
/// <param name="Data">Knowledge that people edit.</param>
public sealed record AnalysisVersion(string Engine, string Data)
{
    /// <summary>For people and for places that hold one line.</summary>
    public override string ToString() => $"alaqat, engine {Engine}, data {Data}";
}
