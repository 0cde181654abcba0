using System.IO.Compression;
using System.Net;
using System.Text;
using Alaqat.App.Watching;
using Microsoft.AspNetCore.Http;

namespace Alaqat.Tests;

/// <summary>What a feed, a page or a server may try.</summary>
public sealed class HostileSiteTests : IAsyncLifetime
{
    const int Mebi = 1024 * 1024;

    Press _press = null!;

    public async Task InitializeAsync()
    {
        _press = await Press.Open();
        _press.Page("/good");
    }

    public async Task DisposeAsync() => await _press.DisposeAsync();

    static WatchOptions Small(WatchOptions options) => options with { Limits = new FetchLimits(Bytes: Mebi, Unpacked: 4 * Mebi) };

    /// <summary>A feed with the path and a good page after it; the good one must come through.</summary>
    string After(string path, int code = 1)
    {
        _press.Feed("/feed", path, "/good");
        Assert.Equal(code, _press.Watch(Small));
        Assert.Equal(1, _press.Stored());
        return _press.Error;
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/", "169.254.169.254")]
    [InlineData("https://elsewhere.example/a", "elsewhere.example")]
    [InlineData("http://127.0.0.1:1/a", "127.0.0.1")]
    [InlineData("http://127.0.0.2/a", "127.0.0.2")]
    public void AnotherHostIsSkippedAndSaidSo(string link, string host)
    {
        Assert.Contains($"1 articles on {host} skipped: {host}, which is not a listed host; --host {host} lists it", After(link, code: 0), StringComparison.Ordinal);
        _press.Say("/away", 302, ("Location", link));
        Assert.Contains($"redirected to {host}, which is not a listed host", After("/away", code: 0), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("//")]
    [InlineData("gopher://127.0.0.1/")]
    public void ARedirectIsToTheWebOnly(string location)
    {
        _press.Say("/away", 301, ("Location", location));
        Assert.Contains("a redirect that leads nowhere", After("/away"), StringComparison.Ordinal);
    }

    [Fact]
    public void RedirectsEnd()
    {
        _press.Say("/round", 302, ("Location", "/round"));
        Assert.Contains("redirects without end", After("/round"), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingInsideTheNetworkIsAskedUnlessTold()
    {
        _press.Feed("/feed", "/good");

        Assert.Equal(1, _press.Watch(options => options with { AllowPrivate = false }));
        Assert.Empty(_press.Asked);
        Assert.Contains("127.0.0.1 leads inside the network; --allow-private lets it", _press.Error, StringComparison.Ordinal);
    }

    /// <summary>A name that leads outside at first and inside when it is connected to: the address itself is checked, not the name.</summary>
    [Fact]
    public void ANameThatTurnsInwardGetsNoFurther()
    {
        var port = new Uri(_press.Site).Port;
        var looks = 0;
        WatchOptions Rebound(WatchOptions options, bool allow) => options with
        {
            List = _press.Run.Write("rebound.txt", FormattableString.Invariant($"http://rebound.example:{port}/feed")),
            AllowPrivate = allow,
            Resolve = (_, _) => Task.FromResult((IPAddress[])[++looks % 2 == 1 ? IPAddress.Loopback : IPAddress.Parse("::ffff:127.0.0.1")]),
        };

        Assert.Equal(1, _press.Watch(options => Rebound(options, allow: false)));
        Assert.True(looks > 0);
        Assert.Empty(_press.Asked);
        Assert.Contains("rebound.example leads inside the network", _press.Error, StringComparison.Ordinal);
        Assert.Equal(1, _press.Watch(options => Rebound(options, allow: true)));
        Assert.NotEmpty(_press.Asked);
    }

    [Fact]
    public void AnEndlessPageEnds()
    {
        _press.Say("/endless", async context =>
        {
            context.Response.ContentType = "text/html";
            var block = Encoding.UTF8.GetBytes(new string('a', 64 * 1024));
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(block, context.RequestAborted);
        });
        Assert.Contains("/endless: longer than 1 MiB", After("/endless"), StringComparison.Ordinal);
    }

    [Fact]
    public void ASlowPageEnds()
    {
        _press.Say("/slow", async context =>
        {
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("a", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            _press.Clock.Expire();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        Assert.Contains("/slow: took longer than 60 s", After("/slow"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public void ABombDoesNotGoOff(string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream stream = encoding switch { "gzip" => new GZipStream(packed, CompressionLevel.Fastest), "br" => new BrotliStream(packed, CompressionLevel.Fastest), _ => new ZLibStream(packed, CompressionLevel.Fastest) })
        {
            for (var i = 0; i < 64; i++)
                stream.Write(new byte[Mebi]);
        }

        _press.Packed("/bomb", encoding, packed.ToArray());
        Assert.Contains("/bomb: unpacks to more than 4 MiB, as bombs do", After("/bomb"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip", "its compressed data is damaged")]
    [InlineData("br", "its compressed data is damaged")]
    [InlineData("zstd", "packed in a way that is not known")]
    [InlineData("br, br, br", "packed more than twice")]
    public void BrokenPackingIsNamed(string encoding, string said)
    {
        _press.Packed("/broken", encoding, [0x1F, 0x8B, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        Assert.Contains("/broken: " + said, After("/broken"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsPackedWellIsRead()
    {
        _press.Packed("/packed", "gzip", Press.Gzip(Encoding.UTF8.GetBytes($"<html><body><article><p>{Press.Sentence} مضغوط.</p></article></body></html>")));
        _press.Feed("/feed", "/packed", "/good");
        Assert.Equal(0, _press.Watch(Small));
        Assert.Equal(2, _press.Stored());
    }

    [Fact]
    public void PicturesAreNotFetched()
    {
        _press.Say("/film", "video/mp4", "x");
        Assert.Contains("/film: is video/mp4, no text", After("/film"), StringComparison.Ordinal);
    }

    [Fact]
    public void ItemsBeforeBrokenXmlAreRead()
    {
        _press.Say("/feed", "application/rss+xml", "<rss><channel><item><link>/good</link></item><item><link>/b</li");
        Assert.Equal(1, _press.Watch(Small));
        Assert.Contains("/feed:1:", _press.Error, StringComparison.Ordinal);
        Assert.Contains("broken XML", _press.Error, StringComparison.Ordinal);
        Assert.Equal(1, _press.Stored());
    }

    [Theory]
    [InlineData("text/html", "<html><body>no feed</body></html>", "no feed or sitemap")]
    [InlineData("application/rss+xml", "", "broken XML")]
    [InlineData("application/rss+xml", "<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><rss><channel><item><title>&b;</title></item></channel></rss>", "broken XML")]
    public void WhatIsNoFeedIsNamed(string type, string text, string said)
    {
        _press.Say("/feed", type, text);
        Assert.Equal(1, _press.Watch(Small));
        Assert.Contains(said, _press.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RobotsDisallow()
    {
        _press.Say("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\n");
        _press.Feed("/feed", "/private/a", "/private/b", "/good");
        Assert.Equal(0, _press.Watch(Small));
        Assert.Contains("/feed: 2 articles on 127.0.0.1 skipped: robots.txt of 127.0.0.1 disallows it", _press.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("/private/a", _press.Asked);
        Assert.Equal(1, _press.Stored());
    }

    [Fact]
    public void WithoutItsRulesASiteIsNotRead()
    {
        _press.Say("/robots.txt", 500);
        _press.Feed("/feed", "/good");
        Assert.Equal(1, _press.Watch(Small));
        Assert.Equal(["/robots.txt"], _press.Asked);
        Assert.Contains("nothing may be fetched without robots.txt: answered 500", _press.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void APageTakesNoOthersPlace()
    {
        _press.Say("/evil", "text/html", $"<html><head><link rel=canonical href='{_press.Site}/good'></head><body><p>{Press.Sentence} مزور.</p></body></html>");
        _press.Feed("/feed", "/good", "/evil");
        Assert.Equal(0, _press.Watch(Small));
        Assert.Equal(2, _press.Stored());
    }
}
