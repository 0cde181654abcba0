namespace Alaqat.Store;

/// <summary>What writing a batch did.</summary>
/// <param name="Added">Articles that the store did not know.</param>
/// <param name="Replaced">Articles whose content or analysis changed.</param>
/// <param name="Unchanged">Articles that the store had just so.</param>
public readonly record struct WriteCounts(int Added, int Replaced, int Unchanged)
{
    public static WriteCounts operator +(WriteCounts a, WriteCounts b) => Add(a, b);

    public static WriteCounts Add(WriteCounts left, WriteCounts right) =>
        new(left.Added + right.Added, left.Replaced + right.Replaced, left.Unchanged + right.Unchanged);
}
