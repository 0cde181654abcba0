namespace Alaqat.Language;

/// <summary>
/// A read-only map from words to a number from 1 to 255, kept as 24-bit fingerprints in one array: four bytes a slot,
/// no strings. A word that was never added is taken for one that was about once in five million look-ups.
/// </summary>
sealed class WordTable
{
    readonly uint[] _slots;
    readonly uint _mask;

    WordTable(uint[] slots)
    {
        _slots = slots;
        _mask = (uint)slots.Length - 1;
    }

    public static WordTable Empty { get; } = new(new uint[1]);

    /// <summary>Builds the table from hashes (<see cref="StringHash"/>) and values; order does not matter to look-ups.</summary>
    public static WordTable Build(IReadOnlyList<(ulong Hash, byte Value)> entries)
    {
        var size = 1;
        while (size < (entries.Count * 4 / 3) + 1)
            size *= 2;
        var table = new WordTable(new uint[size]);
        foreach (var (hash, value) in entries)
        {
            var at = (uint)hash & table._mask;
            while (table._slots[at] != 0)
                at = (at + 1) & table._mask;
            table._slots[at] = Fingerprint(hash) | value;
        }

        return table;
    }

    /// <summary>The word's number, or 0 if it is not in the table.</summary>
    public int this[ulong hash]
    {
        get
        {
            var print = Fingerprint(hash);
            for (var at = (uint)hash & _mask; _slots[at] is var slot and not 0; at = (at + 1) & _mask)
            {
                if ((slot & 0xFFFFFF00) == print)
                    return (int)(slot & 0xFF);
            }

            return 0;
        }
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_slots.Length);
        foreach (var slot in _slots)
            writer.Write(slot);
    }

    /// <exception cref="InvalidDataException">The stream does not hold a table.</exception>
    public static WordTable Read(BinaryReader reader)
    {
        var size = reader.ReadInt32();
        if (size is < 1 or > (1 << 26) || (size & (size - 1)) != 0)
            throw new InvalidDataException($"a word table cannot have {size} slots");
        var slots = new uint[size];
        NumberFormat.ReadAll(reader, slots);
        if (!slots.Contains(0u))
            throw new InvalidDataException("a word table must have an empty slot");
        return new WordTable(slots);
    }

    static uint Fingerprint(ulong hash) => (uint)(hash >> 32) & 0xFFFFFF00;
}
