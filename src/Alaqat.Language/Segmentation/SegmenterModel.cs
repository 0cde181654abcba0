using System.IO.Compression;

namespace Alaqat.Language;

/// <summary>The numbers behind <see cref="WordSegmenter"/>: hashed feature weights, word counts and lexicon classes.</summary>
sealed class SegmenterModel
{
    const uint Magic = 0x31534741; // AGS1

    public SegmenterModel(short[] weights, WordTable counts, WordTable lexicon)
    {
        Weights = weights;
        Counts = counts;
        Lexicon = lexicon;
    }

    /// <summary>Weights by feature number, which is a hash; the length is a power of two.</summary>
    public short[] Weights { get; }

    /// <summary>How frequent a spelling is in news: 1 + twice the binary logarithm of its count.</summary>
    public WordTable Counts { get; }

    /// <summary>The <see cref="LexiconClass"/> flags of a spelling.</summary>
    public WordTable Lexicon { get; }

    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        writer.Write(Magic);
        writer.Write(Weights.Length);
        foreach (var weight in Weights)
            writer.Write(weight);
        Counts.Write(writer);
        Lexicon.Write(writer);
    }

    /// <exception cref="InvalidDataException">The stream is not a segmenter model, or not a whole one.</exception>
    public static SegmenterModel Read(Stream stream)
    {
        try
        {
            using var packed = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
            using var reader = new BinaryReader(new BufferedStream(packed, 1 << 16));
            if (reader.ReadUInt32() != Magic)
                throw new InvalidDataException("not a segmenter model of this version");
            var size = reader.ReadInt32();
            if (size is < 1 or > (1 << 26) || (size & (size - 1)) != 0)
                throw new InvalidDataException($"a segmenter model cannot have {size} weights");
            var weights = new short[size];
            NumberFormat.ReadAll(reader, weights);
            return new SegmenterModel(weights, WordTable.Read(reader), WordTable.Read(reader));
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidOperationException)
        {
            throw new InvalidDataException("the segmenter model is damaged or cut short", e);
        }
    }
}
