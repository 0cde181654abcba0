namespace Alaqat.Language;

/// <summary>
/// A reusable block of activations: <see cref="Count"/> rows of <see cref="Width"/> floats, one row a word.
/// Rows lie <see cref="Stride"/> apart, which is never a power of two, so that columns do not share cache sets.
/// </summary>
sealed class Rows(int width)
{
    public float[] Values { get; private set; } = [];

    public int Count { get; private set; }

    public int Width { get; } = width;

    public int Stride { get; } = width + 16;

    public Span<float> this[int row] => Values.AsSpan(row * Stride, Width);

    /// <summary>Sets the number of rows and clears them.</summary>
    public void Reset(int count)
    {
        Count = count;
        if (Values.Length < count * Stride)
            Values = new float[Math.Max(count * Stride, Values.Length * 3 / 2)];
        else
            Values.AsSpan(0, count * Stride).Clear();
    }

    /// <summary>Sets the number of rows, each a copy of <paramref name="row"/>.</summary>
    public void Reset(int count, ReadOnlySpan<float> row)
    {
        Count = count;
        if (Values.Length < count * Stride)
            Values = new float[Math.Max(count * Stride, Values.Length * 3 / 2)];
        for (var i = 0; i < count; i++)
            row.CopyTo(this[i]);
    }
}
