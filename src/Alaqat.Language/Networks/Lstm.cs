namespace Alaqat.Language;

/// <summary>
/// One direction of a long short-term memory layer (Hochreiter and Schmidhuber 1997, with forget gates of Gers et al. 2000).
/// The gates of a word lie side by side: input, forget, output, candidate; <see cref="Size"/> floats each.
/// </summary>
sealed class Lstm(int inputs, int size, bool backward)
{
    public int Size { get; } = size;

    /// <summary>Whether the layer reads from the last word to the first.</summary>
    public bool Backward { get; } = backward;

    public PackedMatrix Input { get; } = new(inputs, 4 * size);

    public PackedMatrix Recurrent { get; } = new(size, 4 * size);

    public float[] Bias { get; } = new float[4 * size];

    /// <summary>Reads sentences one by one, each from a fresh state.</summary>
    /// <param name="x">One row a word.</param>
    /// <param name="bounds">Where each sentence starts among the rows, and last where the last one ends.</param>
    /// <param name="gates">Receives the activated gates, 4 × <see cref="Size"/> wide.</param>
    /// <param name="cells">Receives the cell states.</param>
    /// <param name="y">Receives the hidden states in the columns from <paramref name="column"/>.</param>
    /// <param name="column">First column of this direction in <paramref name="y"/>.</param>
    public void Run(Rows x, ReadOnlySpan<int> bounds, Rows gates, Rows cells, Rows y, int column)
    {
        gates.Reset(x.Count, Bias);
        cells.Reset(x.Count);
        Input.MultiplyAdd(x, 0, gates, 0);
        Span<float> scratch = stackalloc float[Size];
        for (var s = 0; s + 1 < bounds.Length; s++)
        {
            var previous = -1;
            for (var k = bounds[s]; k < bounds[s + 1]; k++)
            {
                var t = Backward ? bounds[s] + bounds[s + 1] - 1 - k : k;
                var gate = gates[t];
                var cell = cells[t];
                if (previous >= 0)
                    Recurrent.MultiplyAdd(y[previous].Slice(column, Size), gate);
                var sigmoids = gate[..(3 * Size)];
                var candidate = gate[(3 * Size)..];
                Activations.Sigmoid(sigmoids);
                Activations.Tanh(candidate, candidate);
                FloatSpans.Multiply(gate[..Size], candidate, cell);
                if (previous >= 0)
                    FloatSpans.MultiplyAdd(gate.Slice(Size, Size), cells[previous], cell);
                Activations.Tanh(cell, scratch);
                FloatSpans.Multiply(gate.Slice(2 * Size, Size), scratch, y[t].Slice(column, Size));
                previous = t;
            }
        }
    }
}
