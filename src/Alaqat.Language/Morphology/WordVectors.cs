using System.Runtime.InteropServices;
using System.Text;

namespace Alaqat.Language;

/// <summary>
/// Vectors of words learnt from raw text, kept as signed bytes with one scale a word. Immutable, shared by threads.
/// </summary>
public sealed class WordVectors
{
    const string Magic = "alaqat-vectors-1";

    readonly WordIndex _index;
    readonly string[] _words;
    readonly sbyte[] _values;
    readonly float[] _scales;

    WordVectors(string[] words, int size, sbyte[] values, float[] scales)
    {
        _words = words;
        Size = size;
        _values = values;
        _scales = scales;
        _index = new WordIndex(words);
    }

    public int Count => _words.Length;

    /// <summary>Light keys by row, the most frequent first.</summary>
    internal IReadOnlyList<string> Words => _words;

    /// <summary>How many numbers a vector has.</summary>
    public int Size { get; }

    /// <param name="words">Light keys (<see cref="FormFolding.Light"/>), the most frequent first.</param>
    /// <param name="size">Numbers in a vector.</param>
    /// <param name="rows">The vectors one after another, <c>words.Length × size</c> numbers.</param>
    public static WordVectors Quantise(string[] words, int size, ReadOnlySpan<float> rows)
    {
        var values = new sbyte[rows.Length];
        var scales = new float[words.Length];
        for (var w = 0; w < words.Length; w++)
        {
            var row = rows.Slice(w * size, size);
            scales[w] = MathF.Abs(System.Numerics.Tensors.TensorPrimitives.MaxMagnitude(row)) / 127;
            for (var i = 0; i < size && scales[w] > 0; i++)
                values[(w * size) + i] = (sbyte)MathF.Round(row[i] / scales[w]);
        }

        return new WordVectors(words, size, values, scales);
    }

    /// <exception cref="InvalidDataException">The stream does not hold vectors.</exception>
    public static WordVectors Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadString() != Magic)
            throw new InvalidDataException("not a file of word vectors");
        var words = new string[reader.ReadInt32()];
        var size = reader.ReadInt32();
        var scales = new float[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = reader.ReadString();
            scales[i] = reader.ReadSingle();
        }

        var values = new sbyte[words.Length * size];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new WordVectors(words, size, values, scales);
    }

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(_words.Length);
        writer.Write(Size);
        for (var i = 0; i < _words.Length; i++)
        {
            writer.Write(_words[i]);
            writer.Write(_scales[i]);
        }

        writer.Write(MemoryMarshal.AsBytes(_values.AsSpan()));
    }

    /// <summary>The light key of a row; the first rows are the most frequent words.</summary>
    public string this[int row] => _words[row];

    /// <summary>The row of a form, or −1 for an unknown word.</summary>
    public int Find(string form) => _index.Find(form);

    /// <summary>Writes a row's vector, <see cref="Size"/> numbers.</summary>
    public void CopyTo(int row, Span<float> vector)
    {
        var scale = _scales[row];
        var values = _values.AsSpan(row * Size, Size);
        for (var i = 0; i < values.Length; i++)
            vector[i] = values[i] * scale;
    }
}
