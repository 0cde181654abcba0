namespace Alaqat.Language;

/// <summary>Scores a closed set of answers by a matrix and a bias; the matrix is padded to a multiple of 16 columns.</summary>
sealed class OutputLayer
{
    public OutputLayer(int input, int count)
    {
        Input = input;
        Count = count;
        Padded = (count + 15) / 16 * 16;
        Weights = new float[input * Padded];
        Bias = new float[Padded];
    }

    public int Input { get; }

    public int Count { get; }

    /// <summary>Columns with the padding, which never wins.</summary>
    public int Padded { get; }

    /// <summary><c>Input × Padded</c>.</summary>
    public float[] Weights { get; }

    public float[] Bias { get; }

    /// <summary>Writes the scores of <paramref name="length"/> words, rows of <see cref="Padded"/>.</summary>
    public void Score(ReadOnlySpan<float> input, int length, Span<float> scores)
    {
        for (var t = 0; t < length; t++)
            Bias.CopyTo(scores[(t * Padded)..]);
        Matrix.MultiplyAdd(input, Input, 1, length, Input, Weights, Padded, Padded, scores, Padded);
    }
}
