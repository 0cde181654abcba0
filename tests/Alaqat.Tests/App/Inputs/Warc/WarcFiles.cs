using System.Globalization;
using System.IO.Compression;
using System.Text;
using static Alaqat.Tests.InputFiles;

namespace Alaqat.Tests;

/// <summary>Records of crawls, made by hand.</summary>
static class WarcFiles
{
    public static readonly string Page = "<html><body><p>" + Good + "</p></body></html>";

    public static byte[] Record(string type, string url, string media, byte[] content) => Record(type, url, media, content, content.Length);

    public static byte[] Record(string type, string url, string media, byte[] content, int length) =>
    [
        .. Bytes(string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2022-05-09T00:00:00Z\r\nContent-Type: {media}\r\nContent-Length: {length}\r\n\r\n")),
        .. content, .. "\r\n\r\n"u8,
    ];

    public static byte[] Info { get; } = Record("warcinfo", "x:", "application/warc-fields", Bytes("software: by hand\r\n"));

    /// <summary>A page that a server gave.</summary>
    public static byte[] Response(string url, byte[] body, string fields = "Content-Type: text/html; charset=utf-8", string status = "HTTP/1.1 200 OK") =>
        Record("response", url, "application/http; msgtype=response", [.. Bytes(status + "\r\n" + fields + "\r\n\r\n"), .. body]);

    public static byte[] Chunks(byte[] body, int size)
    {
        var chunks = new List<byte>();
        foreach (var chunk in body.Chunk(size))
            chunks.AddRange([.. Encoding.ASCII.GetBytes(chunk.Length.ToString("X", CultureInfo.InvariantCulture) + ";x=1\r\n"), .. chunk, .. "\r\n"u8]);
        return [.. chunks, .. "0\r\n\r\n"u8];
    }

    public static byte[] Packed(byte[] body, Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var stream = open(packed))
            stream.Write(body);
        return packed.ToArray();
    }

    public static byte[] Brotli(byte[] body) => Packed(body, stream => new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true));
}
