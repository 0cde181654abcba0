using Alaqat.App;
using Alaqat.App.Watching;

namespace Alaqat.Tests;

public sealed class SubscriptionListTests : IDisposable
{
    readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    IReadOnlyList<Subscription> Read(string text) => SubscriptionList.Read(_run.Write("feeds", text));

    [Fact]
    public void OpmlInFolders()
    {
        var feeds = Read("""
            <?xml version="1.0"?><opml version="2.0"><body><outline text="folder">
            <outline type="rss" text="الرواق" xmlUrl="https://a.example/feed#x" htmlUrl="https://www.a.example/"/>
            <outline TEXT="المنبر" title="المنبر اليوم" xmlurl="http://b.example/atom"/>
            </outline><outline text="no feed"/></body></opml>
            """);

        Assert.Equal(["https://a.example/feed", "http://b.example/atom"], feeds.Select(feed => feed.Address.AbsoluteUri));
        Assert.Equal(["الرواق", "المنبر اليوم"], feeds.Select(feed => feed.Outlet));
        Assert.Equal("www.a.example", feeds[0].Home!.Host);
    }

    [Fact]
    public void LinesWithNames()
    {
        var feeds = Read("# ours\n\nhttps://a.example/feed  صحيفة الرواق\nhttps://b.example/sitemap.xml\nhttps://a.example/feed\n");

        Assert.Equal([("https://a.example/feed", "صحيفة الرواق"), ("https://b.example/sitemap.xml", null)], feeds.Select(feed => (feed.Address.AbsoluteUri, feed.Outlet)));
    }

    [Theory]
    [InlineData("https://a.example/\nnonsense\n", "feeds:2: not an address")]
    [InlineData("file:///etc/passwd\n", "feeds:1: not an address")]
    [InlineData("https://me:hunter2@a.example/\n", "feeds:1: a name or password")]
    [InlineData("<opml><body>\n<outline xmlUrl='gopher://x'/></body></opml>", "feeds:2: not an address")]
    [InlineData("<opml><body>", "broken XML")]
    [InlineData("<!DOCTYPE o [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml><body><outline xmlUrl='http://a.example/&x;'/></body></opml>", "broken XML")]
    [InlineData("", "no feed in it")]
    public void WhatIsNoListIsNamed(string text, string said)
    {
        var message = Assert.Throws<UsageException>(() => Read(text)).Message;

        Assert.Contains(said, message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNotThere() => Assert.Contains("cannot be read", Assert.Throws<UsageException>(() => SubscriptionList.Read(_run.Path("none"))).Message, StringComparison.Ordinal);
}
