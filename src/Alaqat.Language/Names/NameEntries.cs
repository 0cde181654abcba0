namespace Alaqat.Language;

/// <summary>Distinct hashes in ascending order, each with a number that is not negative.</summary>
sealed record NameEntries(uint[] Keys, int[] Values)
{
    public static NameEntries Empty { get; } = new([], []);

    public static NameEntries Of(IReadOnlyDictionary<uint, int> map)
    {
        var keys = map.Keys.ToArray();
        Array.Sort(keys);
        return new NameEntries(keys, Array.ConvertAll(keys, key => map[key]));
    }

    public HashTable ToTable() => new(Keys, Values);
}
