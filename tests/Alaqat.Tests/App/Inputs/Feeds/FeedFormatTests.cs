using System.Text;
using Alaqat.App;
using static Alaqat.Tests.InputFiles;

namespace Alaqat.Tests;

public sealed class FeedFormatTests
{
    /// <summary>A feed of an agency: "Moscow condemns" with its full text, "A meeting" with a description alone.</summary>
    const string Rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <?xml-stylesheet href="x.xsl"?>
        <!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://example.org/rss.dtd">
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
        <title>وكالة الأنباء</title><link>https://example.org/</link><image><title>شعار</title></image>
        <item><title>موسكو &amp;quot;تدين&amp;quot;</title><link>https://example.org/1</link><pubDate>Mon, 09 May 2022 23:00:00 +0300</pubDate>
        <media:title>صورة</media:title><media:description>صورة</media:description><description>ملخص</description>
        <content:encoded><![CDATA[<p>أدانت روسيا <b>القرار</b>.</p><script>x</script><p>وردت كييف.</p>]]></content:encoded></item>
        <item><description>&lt;p&gt;اجتمع الرئيسان في جنيف.&lt;/p&gt;</description><guid isPermaLink="true">https://example.org/2</guid><source url="https://s.example">صحيفة</source></item>
        <item><title>انسحب الوفد من المحادثات</title></item>
        </channel></rss>
        """;

    const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title type="text">مدونة</title>
        <entry><title>خبر</title><id>urn:1</id><link rel="self" href="https://example.org/self"/><link rel="alternate" href="https://example.org/3"/>
        <updated>2022-06-01T00:00:00Z</updated><published>2022-05-09T10:00:00Z</published><summary>ملخص</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>أدانت روسيا القرار.</p><p>اجتمع الرئيسان في جنيف.</p></div></content></entry>
        <entry><title>خبر</title><content type="text">أدانت روسيا &lt;القرار&gt;.</content></entry></feed>
        """;

    [Fact]
    public void RssItemsAreArticles()
    {
        var items = Read("feed.xml", Bytes(Rss));

        Assert.Equal(["feed.xml#1", "feed.xml#2", "feed.xml#3"], items.Select(item => item.Doc));
        Assert.All(items, item => Assert.Null(item.Problem));
        Assert.Equal("أدانت روسيا القرار.\n\nوردت كييف.", items[0].Article!.Text);
        Assert.Equal(("موسكو \"تدين\"", new DateOnly(2022, 5, 9), "وكالة الأنباء", "https://example.org/1"), (items[0].Article!.Title, items[0].Article!.Date, items[0].Article!.Source, items[0].Article!.Url));
        Assert.Equal((Other, "صحيفة", "https://example.org/2"), (items[1].Article!.Text, items[1].Article!.Source, items[1].Article!.Url));
        Assert.Equal("انسحب الوفد من المحادثات", items[2].Article!.Text);
    }

    [Fact]
    public void AtomEntriesAreArticles()
    {
        var items = Read("feed.atom", Bytes(Atom));

        Assert.Equal([Good + "\n\n" + Other, "أدانت روسيا <القرار>."], items.Select(item => item.Article!.Text));
        Assert.Equal(("خبر", new DateOnly(2022, 5, 9), "مدونة", "https://example.org/3"), (items[0].Article!.Title, items[0].Article!.Date, items[0].Article!.Source, items[0].Article!.Url));
    }

    [Fact]
    public void RssOfVersionOneInWindows1256()
    {
        var rdf = "<?xml version=\"1.0\" encoding=\"windows-1256\"?><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<channel><title>وكالة</title></channel><item><title>خبر</title><description>" + Good + "</description><dc:date>2022-05-09</dc:date></item></rdf:RDF>";

        var article = Assert.Single(Read("feed.rdf", CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(rdf))).Article!;

        Assert.Equal((Good, new DateOnly(2022, 5, 9), "وكالة"), (article.Text, article.Date, article.Source));
    }

    [Fact]
    public void EntitiesOfADocumentTypeDoNotExist()
    {
        const string Bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY file SYSTEM \"file:///etc/passwd\">]>";
        foreach (var entity in (string[])["b", "file"])
        {
            var items = Read("feed.xml", Bytes(Bomb + "<rss><channel><item><description>" + Good + "</description></item><item><description>&" + entity + ";</description></item></channel></rss>"));

            Assert.Equal(Good, items[0].Article!.Text);
            Assert.Matches("^feed.xml:1:\\d+: broken XML: Reference to undeclared entity '" + entity + "'; what stands before it is read, and nothing after it: mend the feed or fetch it again$", items[1].Problem);
        }
    }

    [Fact]
    public void ItemsBeforeBrokenXmlAreRead()
    {
        var items = Read("feed.xml", Bytes("<rss><channel>\n<item><description>" + Good + "</description></item>\n<item><description>x</item></channel></rss>"));

        Assert.Equal(Good, items[0].Article!.Text);
        Assert.StartsWith("feed.xml:3:23: broken XML: ", items[1].Problem, StringComparison.Ordinal);
        Assert.Equal(2, items.Length);
    }

    /// <summary>200,000 letters, signs or elements where the limit is 50,000 characters: in a text, a CDATA section and attributes.</summary>
    public static TheoryData<string> Over => new(
        "<item><description>" + Long + "</description></item>",
        "<item><description>" + string.Concat(Enumerable.Repeat("<x/>", 20_000)) + "</description></item>",
        "<item><description><![CDATA[" + Long + "]]></description></item>",
        "<item><description><![CDATA[" + new string(']', 200_000) + "]]></description></item>",
        "<item><description><![CDATA[" + string.Concat(Enumerable.Repeat("]] >\U0001F600", 40_000)) + "]]></description></item>",
        "<item x='" + Long + "'><description>" + Good + "</description></item>",
        "<item><description>" + Good + "</description><enclosure url=\"" + string.Concat(Enumerable.Repeat("&amp;", 40_000)) + "\"/></item>",
        "<item " + string.Concat(Enumerable.Range(0, 9).Select(i => FormattableString.Invariant($"a{i}='{Long[..9_000]}\U0001F600' "))) + "><description>" + Good + "</description></item>");

    static readonly string Long = new('a', 200_000);

    [Theory]
    [MemberData(nameof(Over))]
    public void WhatFollowsAnItemOverTheLimitIsRead(string item)
    {
        var good = "<item><description>" + Good + "</description></item>";
        var items = Read("feed.xml", Bytes("<rss><channel>" + good + item + good + "</channel></rss>"), limits: new InputLimits { ArticleLength = 50_000 });

        Assert.Equal(["feed.xml#1", "feed.xml#2", "feed.xml#3"], items.Select(item => item.Doc));
        Assert.Equal([Good, null, Good], items.Select(item => item.Article?.Text));
        Assert.Equal("feed.xml#2: longer than 50,000 characters, the most that one article may hold; split it", items[1].Problem);
    }

    /// <summary>A comment, an instruction and an attribute outside of any article may be of any length; lines are counted rightly behind them.</summary>
    [Fact]
    public void WhatNobodyReadsMayBeOfAnyLength()
    {
        var items = Read(
            "feed.xml",
            Bytes("<rss x='" + Long + "'><channel><!-- don't\n" + Long + " - > --><?x " + Long + "?>\n<item><!--" + Long + "--><description><![CDATA[" + Good + "]]></description></item>\n<item></x>"),
            limits: new InputLimits { ArticleLength = 50_000 });

        Assert.Equal(Good, items[0].Article!.Text);
        Assert.StartsWith("feed.xml:4:9: broken XML: ", items[1].Problem, StringComparison.Ordinal);
    }

    /// <summary>A section that is cut into pieces is the same text, wherever the cuts fall.</summary>
    [Fact]
    public void ALongSectionIsRead()
    {
        var text = string.Concat(Enumerable.Repeat(Good + "]]\U0001F600>] ", 2_000)).Trim();
        var items = Read("feed.xml", Bytes("<rss><channel><item><description><![CDATA[" + text + "]]></description></item></channel></rss>"));

        Assert.Equal(text, Assert.Single(items).Article!.Text);
    }

    [Theory]
    [InlineData("<item ", "feed.xml#2: longer than 50,000 characters, the most that one article may hold; split it; the items after it are not read")]
    [InlineData("<item><description><![CDATA[", "feed.xml:1:[0-9]+: broken XML: Unexpected end of file.*")]
    public void WhatCannotBePassedOverEndsTheFeedAndIsTold(string open, string problem)
    {
        var items = Read("feed.xml", Bytes("<rss><channel><item><description>" + Good + "</description></item>" + open + Long), limits: new InputLimits { ArticleLength = 50_000 });

        Assert.Equal(Good, items[0].Article!.Text);
        Assert.Matches("^" + problem, items[1].Problem);
    }

    [Theory]
    [InlineData("<item/>", "feed.xml#1: an item without text")]
    [InlineData("<item><title>Hello</title></item>", "feed.xml#1: not in Arabic script; Alaqat reads Arabic only")]
    [InlineData("", "feed.xml: a feed without items")]
    public void BadItems(string item, string problem) => Assert.Equal(problem, Assert.Single(Read("feed.xml", Bytes("<rss><channel>" + item + "</channel></rss>"))).Problem);

    [Fact]
    public void ADateThatIsNoneIsNamed() =>
        Assert.Equal("feed.xml#1: \"soon\" is not a date that feeds write; the article is read without one", Assert.Single(Read("feed.xml", Bytes("<rss><channel><item><title>" + Good + "</title><pubDate>soon</pubDate></item></channel></rss>"))).Problem);
}
