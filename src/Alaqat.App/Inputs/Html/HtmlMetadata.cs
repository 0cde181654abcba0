using System.Text.RegularExpressions;
using Alaqat.Claims;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Alaqat.App;

/// <summary>Title, date, outlet and address of a page, from Open Graph, Dublin Core, schema.org and plain HTML.</summary>
static partial class HtmlMetadata
{
    public static Article Of(IHtmlDocument page, string? url) => new(string.Empty)
    {
        Title = Meta(page, "og:title", "DC.title") ?? Text(page.QuerySelector("h1")) ?? Clean(page.Title),
        Date = Date(page),
        Source = Meta(page, "og:site_name", "application-name", "DC.publisher"),
        Url = Clean(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Meta(page, "og:url"),
    };

    static DateOnly? Date(IHtmlDocument page)
    {
        string?[] candidates =
        [
            Meta(page, "article:published_time", "datePublished", "date", "pubdate", "publishdate", "DC.date", "DC.date.issued"),
            page.QuerySelector("[itemprop=datePublished]")?.GetAttribute("datetime"),
            PublishedInScript(page),
            page.QuerySelector("time[datetime]")?.GetAttribute("datetime"),
        ];
        return candidates.Select(TextDates.Parse).FirstOrDefault(date => date is not null);
    }

    static string? PublishedInScript(IHtmlDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => DatePublished().Match(script.TextContent))
            .FirstOrDefault(match => match.Success)?.Groups[1].Value;

    static string? Meta(IHtmlDocument page, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var element = page.QuerySelector($"meta[property='{name}' i], meta[name='{name}' i], meta[itemprop='{name}' i]");
            if (Clean(element?.GetAttribute("content")) is { } content)
                return content;
        }

        return null;
    }

    static string? Text(IElement? element) => Clean(element?.TextContent);

    static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : Spaces().Replace(text.Trim(), " ");

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex("\"datePublished\"\\s*:\\s*\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex DatePublished();
}
