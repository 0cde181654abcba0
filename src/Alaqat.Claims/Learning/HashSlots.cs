namespace Alaqat.Claims;

/// <summary>Numbers 0, 1, 2 … of 64-bit hashes, by open addressing: one probe for most look-ups, and no boxing or comparer.</summary>
sealed class HashSlots
{
    readonly ulong[] _keys;
    readonly int[] _numbers;
    readonly ulong _mask;

    public HashSlots(ulong[] keys)
    {
        var size = 16;
        while (size < keys.Length * 2)
            size *= 2;
        _mask = (ulong)size - 1;
        _keys = new ulong[size];
        _numbers = new int[size];
        Array.Fill(_numbers, -1);
        for (var i = 0; i < keys.Length; i++)
        {
            var at = keys[i] & _mask;
            while (_numbers[at] >= 0 && _keys[at] != keys[i])
                at = (at + 1) & _mask;
            _keys[at] = keys[i];
            _numbers[at] = i;
        }
    }

    /// <summary>The number of a hash, or −1.</summary>
    public int Find(ulong key)
    {
        var at = key & _mask;
        while (_numbers[at] >= 0)
        {
            if (_keys[at] == key)
                return _numbers[at];
            at = (at + 1) & _mask;
        }

        return -1;
    }
}
