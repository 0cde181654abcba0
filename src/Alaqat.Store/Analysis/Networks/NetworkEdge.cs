namespace Alaqat.Store;

/// <summary>What is told of one actor toward another.</summary>
/// <param name="Count">Claims told as facts.</param>
/// <param name="Positive">Sum of their scores above zero.</param>
/// <param name="Negative">Sum of their scores below zero; not above 0.</param>
/// <param name="Outlets">Outlets that tell any of them.</param>
/// <param name="First">Earliest day, or null where none has a day.</param>
/// <param name="Last">Latest day.</param>
public sealed record NetworkEdge(string Source, string Target, int Count, double Positive, double Negative, int Outlets, DateOnly? First, DateOnly? Last)
{
    /// <summary>Sum of the scores: the signed weight.</summary>
    public double Sum => Positive + Negative;

    /// <summary>Score of the mean claim, from -10 to +10.</summary>
    public double Mean => Sum / Count;
}
