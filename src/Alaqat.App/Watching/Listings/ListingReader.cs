using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Alaqat.App.Watching;

/// <summary>The bytes of a feed, a sitemap (https://www.sitemaps.org/protocol.html) or an index of sitemaps to what they list.</summary>
static class ListingReader
{
    /// <summary>What the protocol allows in one file.</summary>
    const int MostEntries = 50_000;

    const int Head = 4096;

    public static Listing Read(Fetched fetched, InputLimits limits)
    {
        var place = WebAddresses.Shown(fetched.Address);
        List<ListedArticle> articles = [];
        List<ListedSitemap> sitemaps = [];
        string? outlet = null, problem = null;
        var bytes = fetched.Content;
        if (Encoding(bytes, fetched.Media.Charset) is not { } encoding)
            return new Listing([], [], place + ": binary, no feed or sitemap");
        using var reader = new StreamReader(new MemoryStream(bytes), encoding);
        var text = new InputText(place, reader, limits, fetched.Address.AbsoluteUri);
        foreach (var (element, fault, _) in new XmlElements(text, IsWanted).Read())
        {
            if (fault is not null)
                problem = fault.Problem;
            else if (element!.Name.LocalName == "title")
                outlet ??= FeedItem.Plain(element);
            else if (element.Name.LocalName == "sitemap" && WebAddresses.Of(fetched.Address, Child(element, "loc")) is { } map)
                sitemaps.Add(new ListedSitemap(map, Time(Child(element, "lastmod"))));
            else if (element.Name.LocalName is "item" or "entry")
                articles.Add(FromFeed(text, element, outlet, articles.Count + 1, fetched.Address));
            else if (element.Name.LocalName == "url" && WebAddresses.Of(fetched.Address, Child(element, "loc")) is { } page)
                articles.Add(FromSitemap(element, page));
            if (articles.Count + sitemaps.Count >= MostEntries)
                break;
        }

        return new Listing(articles, sitemaps, problem ?? (articles.Count + sitemaps.Count == 0 ? place + ": no feed or sitemap, or one without entries" : null));
    }

    static bool IsWanted(XmlReader xml) => FeedFormat.IsWanted(xml) || xml.LocalName is "url" or "sitemap" && xml.Depth == 1;

    static ListedArticle FromFeed(InputText text, XElement item, string? outlet, int ordinal, Uri feed)
    {
        var own = FeedItem.Read(text.At('#', ordinal), item, outlet, text);
        var changed = item.Elements().FirstOrDefault(child => child.Name.LocalName is "updated" or "modified")?.Value;
        return new ListedArticle(WebAddresses.Of(feed, FeedItem.Address(item, text.Url)), Time(changed), own.Article?.Date, own);
    }

    static ListedArticle FromSitemap(XElement entry, Uri page)
    {
        var news = entry.Descendants().FirstOrDefault(element => element.Name.LocalName == "publication_date")?.Value;
        var changed = Time(Child(entry, "lastmod")) ?? Time(news);
        return new ListedArticle(page, changed, changed is { } time ? DateOnly.FromDateTime(time.Date) : null, null);
    }

    static string? Child(XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value;

    /// <summary>W3C dates, with a time or without.</summary>
    static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    static Encoding? Encoding(byte[] bytes, string? charset)
    {
        var head = bytes[..Math.Min(Head, bytes.Length)];
        return EncodingDetector.Detect(head) is { } found ? DeclaredCharset.Of(found.GetString(head).TrimStart('\uFEFF'), head, charset) ?? found : null;
    }
}
