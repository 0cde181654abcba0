using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text;

namespace Alaqat.Store;

/// <summary>Texts as the store keeps them.</summary>
static class StoredText
{
    /// <summary>A third of the size of Arabic news at a cost that an analysis does not feel.</summary>
    const int Quality = 5;

    const int Window = 18;

    /// <summary>A short column: databases and shells cut or refuse a text at U+0000, and halves of surrogate pairs are no characters.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Clean(string? text)
    {
        var clean = text?.Replace('\0', '\uFFFD');
        return clean is null || clean.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? clean : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean));
    }

    public static (int Size, byte[] Content) Pack(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, packed, out var written, Quality, Window))
            throw new InvalidOperationException("Brotli found no room for a text");
        return (bytes.Length, packed[..written]);
    }

    /// <exception cref="InvalidDataException">The bytes are not a text of that size.</exception>
    public static string Unpack(int size, byte[] content)
    {
        var bytes = new byte[size];
        return BrotliDecoder.TryDecompress(content, bytes, out var written) && written == size
            ? Encoding.UTF8.GetString(bytes)
            : throw new InvalidDataException("the text of an article in the store is damaged; see 'alaqat check'");
    }
}
