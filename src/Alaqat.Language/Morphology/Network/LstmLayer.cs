namespace Alaqat.Language;

/// <summary>
/// One direction of a layer of long short-term memory (Hochreiter and Schmidhuber 1997; Gers et al. 2000).
/// Gates stand in the order input, forget, output, candidate.
/// </summary>
sealed class LstmLayer
{
    /// <param name="input">Numbers a word comes in with.</param>
    /// <param name="hidden">Numbers it leaves with, a multiple of 16.</param>
    /// <param name="reverse">Whether it reads the sentence from its end.</param>
    public LstmLayer(int input, int hidden, bool reverse)
    {
        Input = input;
        Hidden = hidden;
        Reverse = reverse;
        FromInput = new float[input * 4 * hidden];
        FromHidden = new float[hidden * 4 * hidden];
        Bias = new float[4 * hidden];
    }

    public int Input { get; }

    public int Hidden { get; }

    public bool Reverse { get; }

    /// <summary>Weights, <c>Input × 4·Hidden</c>.</summary>
    public float[] FromInput { get; }

    /// <summary>Weights, <c>Hidden × 4·Hidden</c>.</summary>
    public float[] FromHidden { get; }

    public float[] Bias { get; }

    /// <param name="x">The words, <paramref name="length"/> rows of <see cref="Input"/> numbers.</param>
    /// <param name="length">Words.</param>
    /// <param name="gates">Takes the opened gates, rows of <c>4·Hidden</c>.</param>
    /// <param name="cells">Takes the cells and, after them, their tanh: <c>2 · length</c> rows of <see cref="Hidden"/>.</param>
    /// <param name="output">Takes the result, rows <paramref name="outputRow"/> apart.</param>
    public void Run(ReadOnlySpan<float> x, int length, Span<float> gates, Span<float> cells, Span<float> output, int outputRow)
    {
        var width = 4 * Hidden;
        for (var t = 0; t < length; t++)
            Bias.CopyTo(gates[(t * width)..]);
        Matrix.MultiplyAdd(x, Input, 1, length, Input, FromInput, width, width, gates, width);
        for (var step = 0; step < length; step++)
        {
            var t = Reverse ? length - 1 - step : step;
            var gate = gates.Slice(t * width, width);
            var cell = cells.Slice(t * Hidden, Hidden);
            var squashed = cells.Slice((length + t) * Hidden, Hidden);
            if (step > 0)
                Matrix.MultiplyAdd(output.Slice(Before(t) * outputRow, Hidden), 0, 1, 1, Hidden, FromHidden, width, width, gate, width);
            var open = gate[..(3 * Hidden)];
            var candidate = gate[(3 * Hidden)..];
            Activations.Sigmoid(open);
            Activations.Tanh(candidate, candidate);
            FloatSpans.Multiply(open[..Hidden], candidate, cell);
            if (step > 0)
                FloatSpans.MultiplyAdd(open.Slice(Hidden, Hidden), cells.Slice(Before(t) * Hidden, Hidden), cell);
            Activations.Tanh(cell, squashed);
            FloatSpans.Multiply(open[(2 * Hidden)..], squashed, output.Slice(t * outputRow, Hidden));
        }
    }

    /// <summary>The word read just before a word.</summary>
    public int Before(int t) => Reverse ? t + 1 : t - 1;
}
