using System.IO.Compression;
using System.Runtime.Intrinsics;
using System.Text;

namespace Alaqat.Language;

/// <summary>
/// The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over <see cref="NameLabels"/>,
/// rounded to signed bytes, with the lexicon its features need. Immutable, shared by threads.
/// </summary>
sealed class NameModel
{
    /// <summary>Bytes of one feature's row in memory; the labels after <see cref="NameLabels.Count"/> stay 0.</summary>
    public const int RowSize = 16;

    const string Magic = "alaqat-names-1";

    readonly HashTable _rows;
    readonly uint[] _features;
    readonly sbyte[] _weights;
    readonly short[] _transitions;

    /// <param name="features">Hashes of the features, ascending.</param>
    /// <param name="weights">A row of <see cref="RowSize"/> for each feature.</param>
    /// <param name="transitions">Weight of label b after label a at <c>a × Count + b</c>; sentence start is row <c>Count</c>.</param>
    /// <param name="lexicon">Phrases, clusters and usage.</param>
    public NameModel(uint[] features, sbyte[] weights, short[] transitions, NameLexicon lexicon)
    {
        if (weights.Length != features.Length * RowSize || transitions.Length != (NameLabels.Count + 1) * NameLabels.Count)
            throw new InvalidDataException("the parts of the name model do not fit together");
        _features = features;
        _weights = weights;
        _transitions = transitions;
        Lexicon = lexicon;
        _rows = new HashTable(features, [.. Enumerable.Range(0, features.Length)]);
    }

    public NameLexicon Lexicon { get; }

    public NameNetwork? Network { get; set; }

    public float NetworkGain { get; set; }

    public float Scale { get; set; }

    public void AddTransitions(float[] values)
    {
        for (var i = 0; i < values.Length; i++)
            _transitions[i] += (short)Math.Clamp(values[i] * NetworkGain, -10000, 10000);
    }

    public int FeatureCount => _features.Length;

    public int Transition(int previous, int label) => _transitions[(previous * NameLabels.Count) + label];

    /// <summary>Adds the rows of the features up into one score for each label. No sum can leave the range of a short.</summary>
    public Vector256<short> Score(ReadOnlySpan<uint> features)
    {
        var sum = Vector256<short>.Zero;
        ref var weights = ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(_weights);
        foreach (var feature in features)
        {
            var row = _rows.Find(feature);
            if (row < 0)
                continue;
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref weights, (nuint)(row * RowSize)));
            sum += Vector256.Create(low, high);
        }

        return sum;
    }

    /// <exception cref="InvalidDataException">The stream does not hold a name model.</exception>
    public static NameModel Load(Stream stream)
    {
        using var outer = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (outer.ReadString() != Magic)
            throw new InvalidDataException("not a name model");
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(brotli);
        var lexicon = new NameLexicon(ReadEntries(reader), ReadEntries(reader), ReadEntries(reader));
        var transitions = new short[(NameLabels.Count + 1) * NameLabels.Count];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = reader.ReadInt16();
        var features = ReadKeys(reader);
        var weights = new sbyte[features.Length * RowSize];
        for (var label = 0; label < NameLabels.Count; label++)
        {
            for (var i = 0; i < features.Length; i++)
                weights[(i * RowSize) + label] = reader.ReadSByte();
        }

        return new NameModel(features, weights, transitions, lexicon);
    }

    public void Save(Stream stream)
    {
        using var outer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        outer.Write(Magic);
        outer.Flush();
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli);
        WriteEntries(writer, Lexicon.Phrases);
        WriteEntries(writer, Lexicon.Clusters);
        WriteEntries(writer, Lexicon.Usage);
        foreach (var weight in _transitions)
            writer.Write(weight);
        WriteKeys(writer, _features);
        // Label by label, since runs of zeros compress well.
        for (var label = 0; label < NameLabels.Count; label++)
        {
            for (var i = 0; i < _features.Length; i++)
                writer.Write(_weights[(i * RowSize) + label]);
        }
    }

    static NameEntries ReadEntries(BinaryReader reader)
    {
        var keys = ReadKeys(reader);
        var values = new int[keys.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = reader.Read7BitEncodedInt();
        return new NameEntries(keys, values);
    }

    static void WriteEntries(BinaryWriter writer, NameEntries entries)
    {
        WriteKeys(writer, entries.Keys);
        foreach (var value in entries.Values)
            writer.Write7BitEncodedInt(value);
    }

    static uint[] ReadKeys(BinaryReader reader)
    {
        var keys = new uint[reader.ReadInt32()];
        var key = 0u;
        for (var i = 0; i < keys.Length; i++)
            keys[i] = key += (uint)reader.Read7BitEncodedInt();
        return keys;
    }

    /// <summary>Ascending hashes as the steps between them.</summary>
    static void WriteKeys(BinaryWriter writer, uint[] keys)
    {
        writer.Write(keys.Length);
        var previous = 0u;
        foreach (var key in keys)
        {
            writer.Write7BitEncodedInt((int)(key - previous));
            previous = key;
        }
    }
}
