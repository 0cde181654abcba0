namespace Alaqat.Language;

/// <summary>Rows of numbers for the features that training met, found by the hash of the feature.</summary>
sealed class FeatureTable
{
    /// <summary>Row + 1 of the hashes that begin their search at a slot, 0 where there is none; at most half full.</summary>
    readonly int[] _slots;

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
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Length * 2))];
        for (var row = 0; row < hashes.Length; row++)
        {
            var slot = SlotOf(hashes[row]);
            if (_slots[slot] != 0)
                throw new InvalidDataException("a feature table holds a feature twice");
            _slots[slot] = row + 1;
        }
    }

    public ulong[] Hashes { get; }

    public int Size { get; }

    public float[] Values { get; }

    /// <summary>The row of a feature, or −1.</summary>
    public int Find(ulong hash) => _slots[SlotOf(hash)] - 1;

    public Span<float> Row(int row) => Values.AsSpan(row * Size, Size);

    /// <summary>The slot of a hash, or the empty one where it would stand. Hashes of 32 bits are spread over the slots too.</summary>
    int SlotOf(ulong hash)
    {
        var mask = _slots.Length - 1;
        var slot = (int)((hash * 0x9E3779B97F4A7C15) >> 32) & mask;
        while (_slots[slot] is not 0 and var row && Hashes[row - 1] != hash)
            slot = (slot + 1) & mask;
        return slot;
    }
}
