namespace Alaqat.Language;

/// <summary>
/// Rows of <see cref="Width"/> floats found by a 64-bit key; open addressing with linear probing. Keys are hashes of
/// feature strings, so that no strings are kept; the chance that two of 100,000 features collide is below 10⁻⁹.
/// </summary>
sealed class EmbeddingTable
{
    readonly ulong[] _slots;
    readonly int[] _rows;

    /// <param name="keys">Distinct, none 0. The row of a key is its index here.</param>
    /// <param name="width">Floats a row.</param>
    public EmbeddingTable(ulong[] keys, int width)
    {
        Keys = keys;
        Width = width;
        Values = new float[keys.Length * width];
        var size = 16;
        while (size < keys.Length * 2)
            size *= 2;
        _slots = new ulong[size];
        _rows = new int[size];
        for (var row = 0; row < keys.Length; row++)
        {
            var slot = (int)keys[row] & (size - 1);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            _slots[slot] = keys[row];
            _rows[slot] = row;
        }
    }

    public ulong[] Keys { get; }

    public int Width { get; }

    public float[] Values { get; }

    public Span<float> this[int row] => Values.AsSpan(row * Width, Width);

    /// <summary>The row of a key, or −1 where the table does not have it.</summary>
    public int Find(ulong key)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)key & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_slots[slot] == key)
                return _rows[slot];
        }

        return -1;
    }

    /// <summary>Adds the rows to <paramref name="sum"/>.</summary>
    public void AddTo(Span<float> sum, ReadOnlySpan<int> rows)
    {
        foreach (var row in rows)
            FloatSpans.Add(this[row], sum);
    }
}
