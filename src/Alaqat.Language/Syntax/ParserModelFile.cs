using System.Numerics.Tensors;
using System.Text;

namespace Alaqat.Language;

/// <summary>
/// The file of a parser: a magic number, the sizes, the relations, the embedding tables and the other weights. Trained
/// weights are half-precision floats; word vectors are bytes with one scale a vector.
/// </summary>
static class ParserModelFile
{
    const uint Magic = 0x31505141; // "AQP1"
    const int MostRows = 1 << 24;

    public static void Write(ParserNetwork network, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        var sizes = network.Sizes;
        writer.Write(Magic);
        foreach (var size in (int[])[sizes.Lexical, sizes.Grammatical, sizes.Vector, sizes.Hidden, sizes.Arc, sizes.Relation])
            writer.Write(size);
        writer.Write(network.Relations.Length);
        foreach (var relation in network.Relations)
            writer.Write(relation);
        WriteKeys(writer, network.Lexical);
        WriteKeys(writer, network.Grammatical);
        WriteKeys(writer, network.Vectors);
        WriteHalves(writer, network.Lexical.Values);
        WriteHalves(writer, network.Grammatical.Values);
        WriteBytes(writer, network.Vectors);
        foreach (var weights in network.Dense)
            WriteHalves(writer, weights);
    }

    /// <exception cref="InvalidDataException">The stream does not hold a parser of this version.</exception>
    public static ParserNetwork Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (reader.ReadUInt32() != Magic)
                throw new InvalidDataException("not a parser model of this version");
            var sizes = new ParserSizes(Size(reader), Size(reader), Size(reader), Size(reader), Size(reader), Size(reader));
            var relations = new string[Count(reader, 1 << 10)];
            for (var r = 0; r < relations.Length; r++)
                relations[r] = reader.ReadString();
            var network = new ParserNetwork(sizes, relations, ReadKeys(reader), ReadKeys(reader), ReadKeys(reader));
            ReadHalves(reader, network.Lexical.Values);
            ReadHalves(reader, network.Grammatical.Values);
            ReadBytes(reader, network.Vectors);
            foreach (var weights in network.Dense)
                ReadHalves(reader, weights);
            return network;
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or DecoderFallbackException)
        {
            throw new InvalidDataException("the parser model is cut short", e);
        }
    }

    static int Size(BinaryReader reader)
    {
        var size = reader.ReadInt32();
        return size is > 0 and <= 4096 && size % PackedMatrix.Panel == 0
            ? size
            : throw new InvalidDataException($"the parser model says that a layer has {size} floats");
    }

    static int Count(BinaryReader reader, int most)
    {
        var count = reader.ReadInt32();
        return count >= 0 && count <= most ? count : throw new InvalidDataException($"the parser model says that a table has {count} rows");
    }

    static void WriteKeys(BinaryWriter writer, EmbeddingTable table)
    {
        writer.Write(table.Keys.Length);
        foreach (var key in table.Keys)
            writer.Write(key);
    }

    static ulong[] ReadKeys(BinaryReader reader)
    {
        var keys = new ulong[Count(reader, MostRows)];
        NumberFormat.ReadAll(reader, keys);
        return keys.Contains(0ul) ? throw new InvalidDataException("the parser model holds an empty key") : keys;
    }

    static void WriteHalves(BinaryWriter writer, ReadOnlySpan<float> values)
    {
        foreach (var value in values)
            writer.Write((Half)value);
    }

    static void ReadHalves(BinaryReader reader, Span<float> values)
    {
        NumberFormat.ReadHalves(reader, values);
        // One infinity or NaN makes the sum such a one; finite halves cannot.
        if (!float.IsFinite(TensorPrimitives.Sum<float>(values)))
            throw new InvalidDataException("the parser model holds a weight that is not a number");
    }

    static void WriteBytes(BinaryWriter writer, EmbeddingTable table)
    {
        for (var row = 0; row < table.Keys.Length; row++)
        {
            var scale = 0f;
            foreach (var value in table[row])
                scale = Math.Max(scale, Math.Abs(value) / sbyte.MaxValue);
            writer.Write((Half)scale);
            foreach (var value in table[row])
                writer.Write((sbyte)(scale == 0 ? 0 : Math.Clamp(MathF.Round(value / scale), -sbyte.MaxValue, sbyte.MaxValue)));
        }
    }

    static void ReadBytes(BinaryReader reader, EmbeddingTable table)
    {
        var bytes = new sbyte[table.Width];
        for (var row = 0; row < table.Keys.Length; row++)
        {
            var scale = (float)reader.ReadHalf();
            NumberFormat.ReadAll(reader, bytes);
            NumberFormat.Scale(bytes, scale, table[row]);
        }
    }
}
