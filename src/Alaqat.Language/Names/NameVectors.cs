namespace Alaqat.Language;

/// <summary>Vectors of stems, found by hash, as signed bytes with one scale a row. Immutable.</summary>
sealed class NameVectors
{
    readonly HashTable _rows;

    /// <param name="rows">Hash of a stem to its row.</param>
    /// <param name="size">Numbers in a vector.</param>
    /// <param name="values">The rows one after another.</param>
    /// <param name="scales">What one step of a row's bytes stands for.</param>
    public NameVectors(NameEntries rows, int size, sbyte[] values, float[] scales)
    {
        if (values.Length != scales.Length * size)
            throw new InvalidDataException("the vectors of the name model do not fit their scales");
        Rows = rows;
        Size = size;
        Values = values;
        Scales = scales;
        _rows = rows.ToTable();
    }

    public NameEntries Rows { get; }

    public int Size { get; }

    public sbyte[] Values { get; }

    public float[] Scales { get; }

    /// <summary>The row of a stem, or −1.</summary>
    public int Find(uint stem) => _rows.Find(stem);

    public void CopyTo(int row, Span<float> vector)
    {
        var bytes = Values.AsSpan(row * Size, Size);
        for (var i = 0; i < bytes.Length; i++)
            vector[i] = bytes[i] * Scales[row];
    }
}
