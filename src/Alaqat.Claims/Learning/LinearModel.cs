using System.Buffers.Binary;

namespace Alaqat.Claims;

/// <summary>
/// Weights of binary features by the hash of their name, and a bias. A score is the bias plus the sum of the weights;
/// its logistic is a probability. Immutable once loaded.
/// </summary>
public sealed class LinearModel
{
    /// <summary>Bytes of a weight in a file: its key, and the weight as a 16-bit float.</summary>
    const int Record = sizeof(ulong) + sizeof(ushort);

    readonly ulong[] _keys;
    readonly float[] _weights;
    readonly ulong _mask;

    public LinearModel(float bias, IReadOnlyCollection<KeyValuePair<ulong, float>> weights)
    {
        Bias = bias;
        var size = 16;
        while (size < weights.Count * 2)
            size *= 2;
        _mask = (ulong)size - 1;
        _keys = new ulong[size];
        _weights = new float[size];
        foreach (var (key, weight) in weights)
        {
            var at = key & _mask;
            while (_keys[at] != 0)
                at = (at + 1) & _mask;
            _keys[at] = key;
            _weights[at] = weight;
        }

        Count = weights.Count;
    }

    LinearModel(float bias, LinearModel other)
    {
        Bias = bias;
        _keys = other._keys;
        _weights = other._weights;
        _mask = other._mask;
        Count = other.Count;
    }

    public float Bias { get; }

    public int Count { get; }

    /// <summary>The same weights with the bias moved, which moves the point from which it says yes.</summary>
    public LinearModel Shifted(float by) => new(Bias + by, this);

    public float Weight(ulong feature)
    {
        for (var at = feature & _mask; ; at = (at + 1) & _mask)
        {
            if (_keys[at] == feature)
                return _weights[at];
            if (_keys[at] == 0)
                return 0;
        }
    }

    /// <summary>The sum of the weights, without the bias.</summary>
    public float Sum(FeatureVector features)
    {
        var sum = 0f;
        foreach (var feature in features.Hashes)
            sum += Weight(feature);
        return sum;
    }

    public static double Probability(double score) => 1 / (1 + Math.Exp(-score));

    public static LinearModel Read(BinaryReader reader)
    {
        var bias = reader.ReadSingle();
        var count = reader.ReadInt32();
        if (count < 0 || count > 50_000_000)
            throw new InvalidDataException("The model says it has an impossible number of weights; it is damaged. Train it again or restore it.");
        var records = new byte[count * Record];
        reader.BaseStream.ReadExactly(records);
        var weights = new KeyValuePair<ulong, float>[count];
        for (var i = 0; i < count; i++)
        {
            var record = records.AsSpan(i * Record, Record);
            weights[i] = new(BinaryPrimitives.ReadUInt64LittleEndian(record), (float)BinaryPrimitives.ReadHalfLittleEndian(record[sizeof(ulong)..]));
        }

        return new LinearModel(bias, weights);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Bias);
        writer.Write(Count);
        var order = new List<(ulong Key, float Weight)>(Count);
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] != 0)
                order.Add((_keys[i], _weights[i]));
        }

        order.Sort((a, b) => a.Key.CompareTo(b.Key));
        foreach (var (key, weight) in order)
        {
            writer.Write(key);
            writer.Write((Half)weight);
        }
    }
}
