using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Alaqat.Language;

/// <summary>Reads and writes name models: a line that names the format, then everything compressed (Brotli).</summary>
static class NameModelFile
{
    const string Magic = "alaqat-names-2";

    /// <summary>Steps to each side of 0 in a row of feature numbers; the score does not tell them from 127.</summary>
    const int FeatureSteps = 15;

    const int MatrixSteps = 127;

    /// <summary>About what a model takes unpacked; it may take more.</summary>
    const int UsualSize = 1 << 24;

    /// <exception cref="InvalidDataException">The stream does not hold a whole name model of this version.</exception>
    public static NameModel Load(Stream stream)
    {
        try
        {
            return Read(stream);
        }
        catch (Exception broken) when (broken is EndOfStreamException or OverflowException or FormatException)
        {
            throw new InvalidDataException("the name model is cut short or damaged", broken);
        }
    }

    public static void Save(NameModel model, Stream stream)
    {
        stream.Write(Encoding.ASCII.GetBytes(Magic));
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli);
        WriteEntries(writer, model.Lexicon.Phrases);
        WriteEntries(writer, model.Lexicon.Clusters);
        writer.Write(model.Scale);
        WriteWeights(writer, model.Weights);
        WriteNetwork(writer, model.Network);
        foreach (var transition in model.Transitions)
            writer.Write(transition);
    }

    static NameModel Read(Stream stream)
    {
        Span<byte> magic = stackalloc byte[Magic.Length];
        if (stream.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) < magic.Length || !magic.SequenceEqual(Encoding.ASCII.GetBytes(Magic)))
            throw new InvalidDataException("not a name model, or one of another version");
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        // Unpacked at once: single bytes out of a Brotli stream cost more than all the rest.
        using var unpacked = new MemoryStream(UsualSize);
        brotli.CopyTo(unpacked);
        unpacked.Position = 0;
        using var reader = new BinaryReader(unpacked);
        var lexicon = new NameLexicon(ReadEntries(reader), ReadEntries(reader));
        var scale = reader.ReadSingle();
        var weights = ReadWeights(reader);
        var network = ReadNetwork(reader);
        var transitions = new float[(NameLabels.Count + 1) * NameLabels.Count];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = reader.ReadSingle();
        return new NameModel(lexicon, weights, scale, network, transitions);
    }

    static NameWeights ReadWeights(BinaryReader reader)
    {
        var features = ReadKeys(reader);
        var weights = new sbyte[features.Length * NameWeights.RowSize];
        var column = new sbyte[features.Length];
        for (var label = 0; label < NameLabels.Count; label++)
        {
            NumberFormat.ReadAll(reader, column);
            Spread(column, weights, label);
        }

        return new NameWeights(features, weights);
    }

    /// <summary>Compiled well at once, as <see cref="NumberFormat.Scale"/> is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Spread(sbyte[] column, sbyte[] weights, int label)
    {
        for (var i = 0; i < column.Length; i++)
            weights[(i * NameWeights.RowSize) + label] = column[i];
    }

    static void WriteWeights(BinaryWriter writer, NameWeights weights)
    {
        WriteKeys(writer, weights.Features);
        // Label by label, since runs of zeros compress well.
        for (var label = 0; label < NameLabels.Count; label++)
        {
            for (var i = 0; i < weights.Features.Length; i++)
                writer.Write(weights.Weights[(i * NameWeights.RowSize) + label]);
        }
    }

    static NameNetwork ReadNetwork(BinaryReader reader)
    {
        var hidden = reader.ReadInt32();
        var size = reader.ReadInt32();
        var hashes = ReadKeys(reader);
        var features = new FeatureTable(Array.ConvertAll(hashes, hash => (ulong)hash), size, NameRows.Read(reader, hashes.Length, size));
        var rows = ReadEntries(reader);
        var vectorSize = reader.ReadInt32();
        var scales = new float[reader.ReadInt32()];
        NumberFormat.ReadHalves(reader, scales);
        var values = new sbyte[scales.Length * vectorSize];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        var network = new NameNetwork(features, new NameVectors(rows, vectorSize, values, scales), hidden);
        foreach (var numbers in Matrices(network))
            NameRows.Read(reader, numbers.Length / (4 * hidden), 4 * hidden).CopyTo(numbers, 0);
        foreach (var numbers in Others(network))
            NumberFormat.ReadHalves(reader, numbers);
        return network;
    }

    static void WriteNetwork(BinaryWriter writer, NameNetwork network)
    {
        writer.Write(network.Width / 2);
        writer.Write(network.Features.Size);
        WriteKeys(writer, Array.ConvertAll(network.Features.Hashes, hash => (uint)hash));
        NameRows.Write(writer, network.Features.Values, network.Features.Size, FeatureSteps);
        WriteEntries(writer, network.Vectors.Rows);
        writer.Write(network.Vectors.Size);
        writer.Write(network.Vectors.Scales.Length);
        NumberFormat.WriteHalves(writer, network.Vectors.Scales);
        writer.Write(MemoryMarshal.AsBytes(network.Vectors.Values.AsSpan()));
        foreach (var numbers in Matrices(network))
            NameRows.Write(writer, numbers, 2 * network.Width, MatrixSteps);
        foreach (var numbers in Others(network))
            NumberFormat.WriteHalves(writer, numbers);
    }

    static float[][] Matrices(NameNetwork network) =>
        [network.Forward.FromInput, network.Forward.FromHidden, network.Backward.FromInput, network.Backward.FromHidden];

    static float[][] Others(NameNetwork network) =>
        [network.Forward.Bias, network.Backward.Bias, network.Output.Weights, network.Output.Bias];

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
