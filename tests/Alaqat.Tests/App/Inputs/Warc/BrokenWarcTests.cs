using System.Globalization;
using Alaqat.App;
using static Alaqat.Tests.InputFiles;
using static Alaqat.Tests.WarcFiles;

namespace Alaqat.Tests;

/// <summary>A broken record is named by its offset, and the records after it are read.</summary>
public sealed class BrokenWarcTests
{
    static readonly byte[] First = Response("https://example.org/1", Bytes(Page));

    static void Check(byte[] broken, string problem)
    {
        var items = Read("a.warc", [.. First, .. broken, .. First]);

        Assert.Equal(2, items.Count(item => item.Article?.Text == Good));
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"a.warc@{First.Length}: {problem}"), Assert.Single(items, item => item.Problem is not null).Problem);
    }

    [Fact]
    public void JunkBetweenRecords() => Check(Bytes("junk and more junk\r\n\r\n"), "no record begins where the one before it ends; its length is wrong, and what follows up to the next record is left out");

    [Fact]
    public void ARecordWithoutALength() => Check(Bytes("WARC/1.0\r\nWARC-Type: response\r\n\r\nwhat\r\n\r\n"), "a broken record: it tells no length; it is left out");

    [Fact]
    public void ARecordWhoseHeaderDoesNotEnd() => Check(Bytes("WARC/1.0\r\nX: " + new string('x', 70_000) + "\r\n\r\n"), "a broken record: its header does not end; it is left out");

    [Fact]
    public void ARecordWithoutHttp() => Check(Record("response", "https://example.org/2", "application/http", Bytes("nothing\r\n\r\n")), "a broken record: no HTTP response in it; it is left out");

    [Fact]
    public void AnUnknownEncoding() =>
        Check(Response("https://example.org/2", Bytes(Page), "Content-Type: text/html\r\nContent-Encoding: zstd"), "its body is encoded as \"zstd\", which is not read; fetch the page without");

    [Fact]
    public void DamagedChunks() =>
        Check(Response("https://example.org/2", Bytes("5\r\nabcde\r\nzz\r\n"), "Content-Type: text/html\r\nTransfer-Encoding: chunked"), "its compressed data is damaged; fetch it again");

    [Fact]
    public void ALengthThatIsTooLarge()
    {
        var wrong = Record("conversion", "x:", "text/plain", Bytes(Good), Bytes(Good).Length + 40);

        var items = Read("a.warc", [.. wrong, .. First, .. First]);

        Assert.Contains(items, item => item.Problem?.Contains("no record begins where the one before it ends", StringComparison.Ordinal) == true);
        Assert.Equal(Good, items[^1].Article!.Text);
    }

    [Fact]
    public void ALastRecordThatWasCutShort()
    {
        var items = Read("a.warc", [.. First, .. First[..^30]]);

        Assert.Equal(Good, items[0].Article!.Text);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"a.warc@{First.Length}: a broken record: it ends before it should; it is left out"), items[1].Problem);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(80)]
    [InlineData(-6)]
    public void ADamagedMember(int at)
    {
        var member = Gzip(First);
        var damaged = Gzip(Response("https://example.org/2", Bytes(Page)));
        var place = at < 0 ? damaged.Length + at : at;
        damaged[place] ^= 0xFF;
        damaged[place + 1] ^= 0xFF;

        var items = Read("a.warc.gz", [.. member, .. damaged, .. member, .. member]);

        Assert.Equal(3, items.Count(item => item.Article?.Text == Good && item.Problem is null && item.Doc != "a.warc.gz@" + member.Length));
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"a.warc.gz@{member.Length}: "), Assert.Single(items, item => item.Problem is not null).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void JunkBetweenMembers()
    {
        var member = Gzip(First);

        var items = Read("a.warc.gz", [.. member, .. Bytes("junk"), .. member]);

        Assert.Equal([null, string.Create(CultureInfo.InvariantCulture, $"a.warc.gz@{member.Length}: no gzip member begins here; what follows up to the next one is left out"), null], items.Select(item => item.Problem));
    }

    [Fact]
    public void ABrotliBombIsRefused()
    {
        var bomb = Brotli([.. Bytes("<p>"), .. new byte[3_000_000].Select(_ => (byte)'a')]);

        var items = Read("a.warc", [.. Response("https://example.org/2", bomb, "Content-Type: text/html\r\nContent-Encoding: br"), .. First], limits: new InputLimits { FreeUnpacked = 100_000 });

        Assert.Contains(items, item => item.Problem?.Contains("@0: unpacks to more than 200 times its size", StringComparison.Ordinal) == true);
    }
}
