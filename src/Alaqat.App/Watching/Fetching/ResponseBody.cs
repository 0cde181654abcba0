using System.IO.Compression;

namespace Alaqat.App.Watching;

/// <summary>The bytes of a response, never more than the limits.</summary>
static class ResponseBody
{
    const int MostLayers = 2;
    const int Block = 64 * 1024;

    /// <exception cref="InvalidDataException">Too long, packed in an unknown way, or damaged; says which.</exception>
    public static async Task<byte[]> Read(HttpContent content, FetchLimits limits, CancellationToken stop)
    {
        var bytes = content.Headers.ContentLength > limits.Bytes ? null : await Take(await content.ReadAsStreamAsync(stop), limits.Bytes, stop);
        if (bytes is null)
            throw new InvalidDataException($"longer than {limits.Bytes / (1 << 20)} MiB");
        string[] layers = [.. content.Headers.ContentEncoding.SelectMany(names => names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        if (layers.Length > MostLayers)
            throw new InvalidDataException("packed more than twice");
        // The last one was put on last.
        foreach (var layer in layers.Reverse())
            bytes = await Unpacked(bytes, layer.ToLowerInvariant(), limits, stop);
        // Sitemaps are files that are gzipped themselves.
        return await Unpacked(bytes, "gzip", limits, stop);
    }

    static async Task<byte[]> Unpacked(byte[] packed, string layer, FetchLimits limits, CancellationToken stop)
    {
        // Servers say gzip of what is not.
        if (packed.Length == 0 || layer == "identity" || layer is "gzip" or "x-gzip" && packed is not [0x1F, 0x8B, ..])
            return packed;
        var inner = new MemoryStream(packed);
        await using Stream stream = layer switch
        {
            "gzip" or "x-gzip" => new GzipContent(inner),
            "deflate" => packed[0] == 0x78 ? new ZLibStream(inner, CompressionMode.Decompress) : new DeflateStream(inner, CompressionMode.Decompress),
            "br" => new BrotliStream(inner, CompressionMode.Decompress),
            _ => throw new InvalidDataException("packed in a way that is not known"),
        };
        byte[]? unpacked;
        try
        {
            unpacked = await Take(stream, limits.Unpacked, stop);
        }
        catch (Exception fault) when (fault is InvalidDataException or InvalidOperationException or EndOfStreamException)
        {
            // What the decompressors say of broken data.
            throw new InvalidDataException("its compressed data is damaged");
        }

        return unpacked ?? throw new InvalidDataException($"unpacks to more than {limits.Unpacked / (1 << 20)} MiB, as bombs do");
    }

    /// <returns>Null where there is more than the limit.</returns>
    static async Task<byte[]?> Take(Stream stream, int limit, CancellationToken stop)
    {
        using var taken = new MemoryStream();
        var block = new byte[Block];
        int read;
        while ((read = await stream.ReadAsync(block, stop)) > 0)
        {
            if (taken.Length + read > limit)
                return null;
            taken.Write(block, 0, read);
        }

        return taken.ToArray();
    }
}
