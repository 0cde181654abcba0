using System.Globalization;
using System.IO.Compression;
using System.Text;
using Alaqat.App;
using static Alaqat.Tests.InputFiles;
using static Alaqat.Tests.WarcFiles;

namespace Alaqat.Tests;

public sealed class WarcTests
{
    static string At(string file, int offset) => string.Create(CultureInfo.InvariantCulture, $"{file}@{offset}");

    [Fact]
    public void PagesTextsAndResourcesAreReadAndAllElseIsPassedOver()
    {
        byte[][] records =
        [
            Info,
            Record("request", "https://example.org/1", "application/http; msgtype=request", Bytes("GET / HTTP/1.1\r\n\r\n")),
            Response("https://example.org/1", Bytes(Page)),
            Response("https://example.org/x.png", [0x89, 0x50, 0, 0], "Content-Type: image/png"),
            Response("https://example.org/gone", Bytes(Page), status: "HTTP/1.1 404 Not Found"),
            Response("https://example.org/robots.txt", Bytes("User-agent: *"), "Content-Type: text/plain"),
            Record("conversion", "https://example.org/2", "text/plain", Bytes(Other)),
            Record("resource", "<https://example.org/3>", "text/html", Bytes(Page)),
            Record("revisit", "https://example.org/3", "application/http; msgtype=response", Bytes("HTTP/1.1 200 OK\r\n\r\n")),
        ];
        var offsets = records.Select((_, n) => records[..n].Sum(record => record.Length)).ToArray();

        var items = Read("a.warc", [.. records.SelectMany(record => record)]);

        Assert.Equal([At("a.warc", offsets[2]), At("a.warc", offsets[6]), At("a.warc", offsets[7])], items.Select(item => item.Doc));
        Assert.Equal([Good, Other, Good], items.Select(item => item.Article!.Text));
        Assert.Equal(["https://example.org/1", "https://example.org/2", "https://example.org/3"], items.Select(item => item.Article!.Url));
    }

    [Fact]
    public void AMemberForEachRecordNamesItsOffset()
    {
        byte[][] members = [Gzip(Info), Gzip(Response("https://example.org/1", Bytes(Page))), Gzip(Response("https://example.org/2", Bytes(Page)))];

        var items = Read("a.warc.gz", [.. members.SelectMany(member => member)]);

        Assert.Equal([At("a.warc.gz", members[0].Length), At("a.warc.gz", members[0].Length + members[1].Length)], items.Select(item => item.Doc));
        Assert.All(items, item => Assert.Equal(Good, item.Article!.Text));
    }

    [Fact]
    public void OneMemberForAllRecordsNamesTheOffsetWithin() =>
        Assert.Equal([At("a.warc.gz@0+", Info.Length).Replace("+@", "+", StringComparison.Ordinal)], Read("a.warc.gz", Gzip([.. Info, .. Response("https://example.org/1", Bytes(Page))])).Select(item => item.Doc));

    [Fact]
    public void ACrawlInAnArchive() =>
        Assert.Equal("a.zip!b.warc.gz@0", Assert.Single(Read("a.zip", Zip(("b.warc.gz", Gzip(Response("https://example.org/1", Bytes(Page))))))).Doc);

    public static TheoryData<string, byte[]> Bodies { get; } = new()
    {
        { "Transfer-Encoding: chunked", Chunks(Bytes(Page), 7) },
        { "Transfer-Encoding: chunked\r\nContent-Encoding: gzip", Chunks(Gzip(Bytes(Page)), 11) },
        { "Content-Encoding: gzip", Gzip(Bytes(Page)) },
        { "Content-Encoding: br", Brotli(Bytes(Page)) },
        { "Content-Encoding: deflate", Packed(Bytes(Page), stream => new DeflateStream(stream, CompressionLevel.Optimal, leaveOpen: true)) },
        { "Content-Encoding: deflate", Packed(Bytes(Page), stream => new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true)) },
        // Undone by the crawler, which left the fields as they were.
        { "Transfer-Encoding: chunked\r\nContent-Encoding: gzip", Bytes(Page) },
        { "Transfer-Encoding: chunked\r\nContent-Encoding: br", Bytes(Page) },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void BodiesAreUnpacked(string fields, byte[] body)
    {
        var item = Assert.Single(Read("a.warc", Response("https://example.org/1", body, "Content-Type: text/html\r\n" + fields)));

        Assert.Null(item.Problem);
        Assert.Equal(Good, item.Article!.Text);
    }

    [Fact]
    public void TheCharsetThatTheServerToldIsHeeded()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-6")!;

        Assert.Equal(Good, Assert.Single(Read("a.warc", Response("https://example.org/1", windows.GetBytes(Page), "Content-Type: text/html; charset=ISO-8859-6"))).Article!.Text);
    }

    [Fact]
    public void AFeedInACrawl()
    {
        var feed = "<rss><channel><item><title>" + Good + "</title></item><item><title>" + Other + "</title></item></channel></rss>";

        Assert.Equal(["a.warc@0#1", "a.warc@0#2"], Read("a.warc", Response("https://example.org/rss", Bytes(feed), "Content-Type: application/rss+xml")).Select(item => item.Doc));
    }

    [Fact]
    public void LineFeedsAloneAndFoldedFieldsAreRead()
    {
        var record = Encoding.UTF8.GetString(Response("https://example.org/1", Bytes(Page))).Replace("WARC-Type:", "WARC-Type:\r\n ", StringComparison.Ordinal);

        Assert.Equal(Good, Assert.Single(Read("a.warc", Bytes(record))).Article!.Text);
        var bare = "WARC/1.0\nWARC-Type: conversion\nContent-Type: text/plain\nContent-Length: " + Bytes(Good).Length + "\n\n" + Good + "\n\n";
        Assert.Equal(Good, Assert.Single(Read("a.warc", Bytes(bare))).Article!.Text);
    }
}
