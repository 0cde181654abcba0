using System.IO.Compression;

namespace Alaqat.App;

/// <summary>
/// The body of an HTTP response as it was before it was sent. Crawlers differ in whether they undo chunks and compression, and in
/// whether they then say so: what the fields tell is believed only where the bytes agree.
/// </summary>
static class HttpBody
{
    const int Trial = 4096;

    /// <returns>Null where it is encoded in a way that is not known.</returns>
    public static Stream? Of(ByteWindow window, HeaderFields headers, UnpackBudget budget)
    {
        Stream body = new WindowStream(window);
        if (Names(headers["Transfer-Encoding"]).Contains("chunked") && ChunkedStream.IsChunked(window))
            body = new ChunkedStream(window);
        // The last one was put on last.
        foreach (var name in Names(headers["Content-Encoding"]).Reverse())
        {
            var packed = new PeekedStream(body);
            var head = packed.Peek(Trial).ToArray();
            Stream? unpacked = name switch
            {
                "identity" or "none" or "utf-8" => packed,
                "gzip" or "x-gzip" => head is [0x1F, 0x8B, ..] ? new GzipContent(packed) : packed,
                "deflate" => head is [0x78, ..] ? new ZLibStream(packed, CompressionMode.Decompress) : Opens(head, bytes => new DeflateStream(bytes, CompressionMode.Decompress)) ? new DeflateStream(packed, CompressionMode.Decompress) : packed,
                "br" => Opens(head, bytes => new BrotliStream(bytes, CompressionMode.Decompress)) ? new BrotliStream(packed, CompressionMode.Decompress) : packed,
                _ => null,
            };
            if (unpacked is null)
                return null;
            body = unpacked == packed ? packed : new MeteredStream(unpacked, budget, () => packed.BytesTaken);
        }

        return body;
    }

    static string[] Names(string? field) =>
        (field ?? string.Empty).ToLowerInvariant().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether bytes without a mark of their own are compressed so.</summary>
    static bool Opens(byte[] head, Func<Stream, Stream> open)
    {
        if (head is [(byte)'<', ..])
            return false;
        try
        {
            using var stream = open(new MemoryStream(head));
            return stream.ReadByte() >= 0;
        }
        catch (Exception fault) when (fault is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }
}
