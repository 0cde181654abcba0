namespace Alaqat.Store;

/// <summary>So many claims and the sum of their scores.</summary>
/// <param name="Count">Claims.</param>
/// <param name="Sum">Sum of their scores on the conflict-cooperation scale.</param>
public readonly record struct Tally(int Count, double Sum)
{
    /// <summary>Score of the mean claim, from -10 to +10; null where there is none.</summary>
    public double? Mean => Count == 0 ? null : Sum / Count;

    public Tally Add(double score) => new(Count + 1, Sum + score);

    public static Tally operator +(Tally a, Tally b) => a.Add(b);

    public Tally Add(Tally other) => new(Count + other.Count, Sum + other.Sum);
}
