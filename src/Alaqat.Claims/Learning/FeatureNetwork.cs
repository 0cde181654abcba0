using System.Numerics.Tensors;

namespace Alaqat.Claims;

/// <summary>
/// One hidden layer over named binary features and the parser's word encodings, beside a linear sum of the same features
/// ("wide and deep", Cheng et al. 2016). Each feature has a row of <see cref="Hidden"/> numbers and a weight; rows and
/// weights add up, so parts of a triple are summed once and shared. Immutable once loaded.
/// </summary>
public sealed class FeatureNetwork
{
    readonly Dictionary<ulong, int> _rows;
    readonly sbyte[] _values;
    readonly float[] _scales;
    readonly float[] _weights;
    readonly float[][] _dense;
    readonly float[] _output;
    readonly float _bias;

    /// <param name="keys">Feature hashes.</param>
    /// <param name="values">Rows of the features, <paramref name="hidden"/> numbers each.</param>
    /// <param name="scales">What a row's numbers are multiplied by.</param>
    /// <param name="weights">Linear weights.</param>
    /// <param name="dense">For each place (<see cref="DensePlace"/>), state size × hidden numbers.</param>
    /// <param name="output">Weights of the hidden numbers.</param>
    public FeatureNetwork(int hidden, ulong[] keys, sbyte[] values, float[] scales, float[] weights, float[][] dense, float[] output, float bias)
    {
        Hidden = hidden;
        Keys = keys;
        _values = values;
        _scales = scales;
        _weights = weights;
        _dense = dense;
        _output = output;
        _bias = bias;
        _rows = new Dictionary<ulong, int>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
            _rows[keys[i]] = i;
    }

    /// <summary>Numbers in the hidden layer; none for hand-written weights.</summary>
    public int Hidden { get; }

    /// <summary>Numbers in a sum: the hidden ones and the linear one.</summary>
    public int Width => Hidden + 1;

    ulong[] Keys { get; }

    /// <summary>A network without a hidden layer: a linear model.</summary>
    public static FeatureNetwork Linear(float bias, IReadOnlyCollection<KeyValuePair<ulong, float>> weights) =>
        new(0, [.. weights.Select(w => w.Key)], [], [], [.. weights.Select(w => w.Value)], [], [], bias);

    /// <summary>Adds the rows and weights of features to a sum.</summary>
    public void Add(FeatureVector features, Span<float> sum)
    {
        foreach (var feature in features.Hashes)
        {
            if (!_rows.TryGetValue(feature, out var row))
                continue;
            sum[Hidden] += _weights[row];
            if (Hidden == 0)
                continue;
            var scale = _scales[row];
            var values = _values.AsSpan(row * Hidden, Hidden);
            for (var i = 0; i < values.Length; i++)
                sum[i] += scale * values[i];
        }
    }

    /// <summary>Adds what a word's encoding says of it at a place of the triple; nothing where there is no encoding.</summary>
    public void Add(ReadOnlySpan<float> state, DensePlace place, Span<float> sum)
    {
        if (Hidden == 0 || state.Length * Hidden != _dense[(int)place].Length)
            return;
        var matrix = _dense[(int)place].AsSpan();
        for (var i = 0; i < state.Length; i++)
            TensorPrimitives.MultiplyAdd(matrix.Slice(i * Hidden, Hidden), state[i], sum[..Hidden], sum[..Hidden]);
    }

    /// <summary>The score of a finished sum; its logistic is a probability.</summary>
    public float Score(ReadOnlySpan<float> sum)
    {
        var score = _bias + sum[Hidden];
        for (var i = 0; i < Hidden; i++)
            score += _output[i] * Math.Max(sum[i], 0);
        return score;
    }

    /// <summary>The linear weight of a feature, for explanations.</summary>
    public float WeightOf(ulong feature) => _rows.TryGetValue(feature, out var row) ? _weights[row] : 0;

    /// <summary>The network without the rows that training has hardly moved from their random beginnings; they only take room.</summary>
    public FeatureNetwork WithoutIdleRows()
    {
        const float IdleRow = 0.055f;
        const float IdleWeight = 0.02f;
        var kept = Enumerable.Range(0, Keys.Length)
            .Where(i => Math.Abs(_weights[i]) >= IdleWeight || (Hidden > 0 && _scales[i] * sbyte.MaxValue >= IdleRow))
            .ToArray();
        return new FeatureNetwork(
            Hidden,
            Array.ConvertAll(kept, i => Keys[i]),
            [.. kept.SelectMany(i => _values.AsSpan(i * Hidden, Hidden).ToArray())],
            Hidden == 0 ? [] : Array.ConvertAll(kept, i => _scales[i]),
            Array.ConvertAll(kept, i => _weights[i]),
            _dense,
            _output,
            _bias);
    }

    public static FeatureNetwork Read(BinaryReader reader)
    {
        var hidden = reader.ReadInt32();
        var count = reader.ReadInt32();
        if (hidden is < 0 or > 1024 || count is < 0 or > 10_000_000)
            throw new InvalidDataException("The network says it has an impossible size; it is damaged. Train it again or restore it.");
        var keys = new ulong[count];
        var scales = new float[count];
        var weights = new float[count];
        var values = new sbyte[count * hidden];
        for (var i = 0; i < count; i++)
        {
            keys[i] = reader.ReadUInt64();
            weights[i] = (float)reader.ReadHalf();
            scales[i] = (float)reader.ReadHalf();
            reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan(i * hidden, hidden)));
        }

        var dense = new float[reader.ReadInt32()][];
        for (var i = 0; i < dense.Length; i++)
            dense[i] = Floats(reader);
        return new FeatureNetwork(hidden, keys, values, scales, weights, dense, Floats(reader), reader.ReadSingle());
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Hidden);
        writer.Write(Keys.Length);
        for (var i = 0; i < Keys.Length; i++)
        {
            writer.Write(Keys[i]);
            writer.Write((Half)_weights[i]);
            writer.Write((Half)(Hidden == 0 ? 0 : _scales[i]));
            writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_values.AsSpan(i * Hidden, Hidden)));
        }

        writer.Write(_dense.Length);
        foreach (var matrix in _dense)
            Floats(writer, matrix);
        Floats(writer, _output);
        writer.Write(_bias);
    }

    static float[] Floats(BinaryReader reader)
    {
        var values = new float[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
            values[i] = (float)reader.ReadHalf();
        return values;
    }

    static void Floats(BinaryWriter writer, float[] values)
    {
        writer.Write(values.Length);
        foreach (var value in values)
            writer.Write((Half)value);
    }
}
