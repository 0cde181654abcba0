using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Alaqat.Claims;

/// <summary>
/// One hidden layer over named binary features and the parser's word encodings, beside a linear sum of the same features
/// ("wide and deep", Cheng et al. 2016). Each feature has a row of <see cref="Hidden"/> numbers and a weight; rows and
/// weights add up, so parts of a triple are summed once and shared. Immutable once loaded.
/// </summary>
public sealed class FeatureNetwork
{
    /// <summary>Most numbers that a file may claim to hold.</summary>
    const long Largest = 400_000_000;

    readonly HashSlots _rows;
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
        _rows = new HashSlots(keys);
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
            var row = _rows.Find(feature);
            if (row < 0)
                continue;
            sum[Hidden] += _weights[row];
            if (Hidden > 0)
                AddScaled(_values.AsSpan(row * Hidden, Hidden), _scales[row], sum);
        }
    }

    static void AddScaled(ReadOnlySpan<sbyte> values, float scale, Span<float> sum)
    {
        var i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            for (; i + Vector<sbyte>.Count <= values.Length; i += Vector<sbyte>.Count)
            {
                Vector.Widen(new Vector<sbyte>(values[i..]), out var low, out var high);
                AddScaled(low, scale, sum[i..]);
                AddScaled(high, scale, sum[(i + Vector<short>.Count)..]);
            }
        }

        for (; i < values.Length; i++)
            sum[i] += scale * values[i];
    }

    static void AddScaled(Vector<short> values, float scale, Span<float> sum)
    {
        Vector.Widen(values, out var low, out var high);
        (new Vector<float>(sum) + (Vector.ConvertToSingle(low) * scale)).CopyTo(sum);
        var rest = sum[Vector<float>.Count..];
        (new Vector<float>(rest) + (Vector.ConvertToSingle(high) * scale)).CopyTo(rest);
    }

    /// <summary>Takes the row and weight of one feature out of a sum, for explanations.</summary>
    public void Remove(ulong feature, Span<float> sum)
    {
        if (_rows.Find(feature) is not (>= 0 and var row))
            return;
        sum[Hidden] -= _weights[row];
        if (Hidden > 0)
            AddScaled(_values.AsSpan(row * Hidden, Hidden), -_scales[row], sum);
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
    public float WeightOf(ulong feature) => _rows.Find(feature) is >= 0 and var row ? _weights[row] : 0;

    /// <summary>
    /// One network whose score is the mean of the scores of several that were trained apart on the same features (an ensemble
    /// as in Hansen and Salamon 1990): their hidden numbers stand side by side.
    /// </summary>
    public static FeatureNetwork Mean(IReadOnlyList<FeatureNetwork> networks)
    {
        var first = networks[0];
        if (networks.Count == 1)
            return first;
        var (count, hidden) = (networks.Count, first.Hidden);
        var values = new sbyte[first.Keys.Length * hidden * count];
        var scales = new float[first.Keys.Length];
        for (var row = 0; row < scales.Length; row++)
        {
            scales[row] = networks.Max(n => n._scales[row]);
            for (var k = 0; k < count && scales[row] > 0; k++)
            {
                for (var i = 0; i < hidden; i++)
                    values[(((row * count) + k) * hidden) + i] = (sbyte)MathF.Round(networks[k]._values[(row * hidden) + i] * networks[k]._scales[row] / scales[row]);
            }
        }

        var dense = new float[first._dense.Length][];
        for (var place = 0; place < dense.Length; place++)
        {
            dense[place] = new float[first._dense[place].Length * count];
            for (var k = 0; k < count; k++)
            {
                for (var at = 0; at < first._dense[place].Length; at++)
                    dense[place][(((at / hidden * count) + k) * hidden) + (at % hidden)] = networks[k]._dense[place][at];
            }
        }

        return new FeatureNetwork(
            hidden * count,
            first.Keys,
            values,
            scales,
            [.. Enumerable.Range(0, scales.Length).Select(row => networks.Average(n => n._weights[row]))],
            dense,
            [.. networks.SelectMany(n => n._output.Select(o => o / count))],
            networks.Average(n => n._bias));
    }

    /// <summary>
    /// The network with no more than so many features: those that move scores most, by their weight, what their row passes on
    /// through the output, and how often they are met; the others only take room.
    /// </summary>
    /// <param name="most">How many are kept.</param>
    /// <param name="count">How often the feature of a hash is met; null where that is not known.</param>
    public FeatureNetwork Trimmed(int most, Func<ulong, int>? count = null)
    {
        if (Keys.Length <= most)
            return this;
        var reach = new float[Keys.Length];
        for (var row = 0; row < reach.Length; row++)
        {
            reach[row] = Math.Abs(_weights[row]);
            for (var i = 0; i < Hidden; i++)
                reach[row] += Math.Abs(_scales[row] * _values[(row * Hidden) + i] * _output[i]);
            reach[row] *= count?.Invoke(Keys[row]) ?? 1;
        }

        var kept = Enumerable.Range(0, Keys.Length).OrderByDescending(row => reach[row]).ThenBy(row => row).Take(most).Order().ToArray();
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

    /// <summary>The same network with so many logits added to every score, which is how its probabilities are set right as a whole.</summary>
    public FeatureNetwork Shifted(float by) => new(Hidden, Keys, _values, _scales, _weights, _dense, _output, _bias + by);

    public static FeatureNetwork Read(BinaryReader reader)
    {
        var hidden = reader.ReadInt32();
        var count = reader.ReadInt32();
        if (hidden is < 0 or > 1024 || count is < 0 or > 10_000_000 || (long)hidden * count > Largest)
            throw new InvalidDataException("The network says it has an impossible size; it is damaged. Train it again or restore it.");
        var keys = Block<ulong>(reader, count);
        var weights = Array.ConvertAll(Block<Half>(reader, count), w => (float)w);
        var scales = Array.ConvertAll(Block<Half>(reader, count), w => (float)w);
        var values = Block<sbyte>(reader, count * hidden);
        var dense = new float[reader.ReadInt32()][];
        for (var i = 0; i < dense.Length; i++)
            dense[i] = Floats(reader);
        return new FeatureNetwork(hidden, keys, values, scales, weights, dense, Floats(reader), reader.ReadSingle());
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Hidden);
        writer.Write(Keys.Length);
        writer.Write(MemoryMarshal.AsBytes(Keys.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(Array.ConvertAll(_weights, w => (Half)w).AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(Array.ConvertAll(Hidden == 0 ? new float[Keys.Length] : _scales, w => (Half)w).AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_values.AsSpan()));
        writer.Write(_dense.Length);
        foreach (var matrix in _dense)
            Floats(writer, matrix);
        Floats(writer, _output);
        writer.Write(_bias);
    }

    static float[] Floats(BinaryReader reader) => Array.ConvertAll(Block<Half>(reader, reader.ReadInt32()), w => (float)w);

    static void Floats(BinaryWriter writer, float[] values)
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(Array.ConvertAll(values, w => (Half)w).AsSpan()));
    }

    /// <summary>Numbers as they lie in the file (little-endian, as all machines that .NET runs on here).</summary>
    static T[] Block<T>(BinaryReader reader, int count)
        where T : struct
    {
        var block = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(block.AsSpan()));
        return block;
    }
}
