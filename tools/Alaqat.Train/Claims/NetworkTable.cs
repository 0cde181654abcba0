namespace Alaqat.Train;

/// <summary>Parameters in rows with AdaGrad's running sums of squares (Duchi, Hazan and Singer 2011) and decay toward zero.</summary>
sealed class NetworkTable
{
    readonly float[] _values;
    readonly float[] _squares;
    readonly int _width;

    public NetworkTable(int rows, int width, float scale, Random random)
    {
        _width = width;
        _values = new float[rows * width];
        _squares = new float[rows * width];
        for (var i = 0; i < _values.Length; i++)
            _values[i] = scale * ((2 * random.NextSingle()) - 1);
    }

    public Span<float> this[int row] => _values.AsSpan(row * _width, _width);

    public Span<float> All => _values;

    public void Update(int row, ReadOnlySpan<float> gradient, float rate, float decay)
    {
        var values = _values.AsSpan(row * _width, _width);
        var squares = _squares.AsSpan(row * _width, _width);
        for (var i = 0; i < values.Length; i++)
        {
            var g = gradient[i] + (decay * values[i]);
            squares[i] += g * g;
            values[i] -= rate * g / (MathF.Sqrt(squares[i]) + 1e-3f);
        }
    }
}
