using Alaqat.Claims;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Alaqat.App;

/// <summary>Title, date, outlet and address of a page, from Open Graph, schema.org, Dublin Core and plain HTML.</summary>
static class HtmlMetadata
{
    static readonly string[] Dates =
    [
        "article:published_time", "og:article:published_time", "datePublished", "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "DC.date", "DC.date.issued", "dcterms.created", "dcterms.issued", "sailthru.date", "parsely-pub-date", "cXenseParse:recs:publishtime",
    ];

    public static Article Of(IHtmlDocument page, string? url)
    {
        var data = HtmlLinkedData.Of(page);
        return new Article(string.Empty)
        {
            Title = Meta(page, "og:title", "twitter:title", "DC.title", "dcterms.title") ?? data.Title ?? Text(page.QuerySelector("h1")) ?? Clean(page.Title),
            Date = Meta(page, Dates, WrittenDates.Parse) ?? WrittenDates.Parse(data.Date) ?? HtmlVisibleDate.Of(page),
            Source = Meta(page, "og:site_name", "application-name", "DC.publisher", "dcterms.publisher") ?? data.Outlet,
            Url = PageAddress.Resolve(url ?? Clean(page.QuerySelector("base")?.GetAttribute("href")), Address(page)),
        };
    }

    /// <summary>The address that the page calls its own: a canonical one that is whole, before one that needs another.</summary>
    static string? Address(IHtmlDocument page)
    {
        var canonical = Clean(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"));
        var graph = Meta(page, "og:url");
        return canonical is not null && (PageAddress.IsWhole(canonical) || graph is null) ? canonical : graph ?? canonical;
    }

    static string? Meta(IHtmlDocument page, params string[] names) => Meta(page, names, text => text);

    static T? Meta<T>(IHtmlDocument page, string[] names, Func<string, T?> read)
    {
        foreach (var name in names)
        {
            var element = page.QuerySelector($"meta[property='{name}' i], meta[name='{name}' i], meta[itemprop='{name}' i]");
            if (Clean(element?.GetAttribute("content")) is { } content && read(content) is { } value)
                return value;
        }

        return default;
    }

    static string? Text(IElement? element) => Clean(element?.TextContent);

    static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
