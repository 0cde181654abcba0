namespace Alaqat.Language;

/// <summary>A fixed map from hashes to small numbers, in two arrays with open addressing. Immutable after construction.</summary>
sealed class HashTable
{
    readonly uint[] _keys;
    readonly int[] _values;
    readonly int _mask;

    /// <param name="keys">Distinct hashes.</param>
    /// <param name="values">One number for each key, none negative.</param>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]
    public HashTable(ReadOnlySpan<uint> keys, ReadOnlySpan<int> values)
    {
        // At most half full, so that a search for an absent key ends soon.
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _mask = size - 1;
        _keys = new uint[size];
        _values = new int[size];
        Array.Fill(_values, -1);
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = Slot(keys[i]);
            _keys[slot] = keys[i];
            _values[slot] = values[i];
        }
    }

    /// <summary>The number of a hash, or −1.</summary>
    public int Find(uint key) => _values[Slot(key)];

    int Slot(uint key)
    {
        var slot = (int)key & _mask;
        while (_values[slot] >= 0 && _keys[slot] != key)
            slot = (slot + 1) & _mask;
        return slot;
    }
}
