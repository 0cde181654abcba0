namespace Alaqat.Language;

/// <summary>Rows of numbers for the features that training met, found by the hash of the feature.</summary>
sealed class FeatureTable
{
    readonly Dictionary<ulong, int> _rows;

    /// <param name="hashes">One hash a row.</param>
    /// <param name="size">Numbers in a row.</param>
    /// <param name="values"><c>hashes.Length × size</c> numbers.</param>
    /// <exception cref="InvalidDataException">A hash stands twice, or the numbers do not fit.</exception>
    public FeatureTable(ulong[] hashes, int size, float[] values)
    {
        if (values.Length != hashes.Length * size)
            throw new InvalidDataException("a feature table does not fit its hashes");
        Hashes = hashes;
        Size = size;
        Values = values;
        _rows = new Dictionary<ulong, int>(hashes.Length);
        for (var i = 0; i < hashes.Length; i++)
        {
            if (!_rows.TryAdd(hashes[i], i))
                throw new InvalidDataException("a feature table holds a feature twice");
        }
    }

    public ulong[] Hashes { get; }

    public int Size { get; }

    public float[] Values { get; }

    /// <summary>The row of a feature, or −1.</summary>
    public int Find(ulong hash) => _rows.GetValueOrDefault(hash, -1);

    public Span<float> Row(int row) => Values.AsSpan(row * Size, Size);
}
