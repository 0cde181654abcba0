using System.Xml.Linq;
using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>One item of a feed to an article.</summary>
static class FeedItem
{
    static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    /// <summary>Where the text stands, the fullest first.</summary>
    static readonly string[] Texts = ["encoded", "content", "description", "summary"];
    static readonly string[] Dates = ["pubDate", "published", "date", "issued", "updated", "modified"];

    /// <param name="outlet">The feed's title, for items that name no source.</param>
    public static InputItem Read(string place, XElement item, string? outlet, InputText feed)
    {
        var title = Children(item, "title").Select(Plain).FirstOrDefault(text => text is not null);
        // An item of a headline alone is an article too: agencies send such.
        var text = Texts.SelectMany(name => Children(item, name)).Select(element => Body(element, feed.Limits)).FirstOrDefault(body => !string.IsNullOrWhiteSpace(body)) ?? title;
        if (text is null)
            return InputItem.Bad(place, "an item without text");
        var date = Dates.SelectMany(name => Children(item, name)).Select(element => element.Value).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();
        var article = new Article(text)
        {
            Title = title,
            Date = WrittenDates.Parse(date),
            Source = Source(item) ?? outlet,
            Url = Address(item, feed.Url),
        };
        var read = ArabicCheck.Checked(place, InputItem.Of(place, article));
        return date is null || article.Date is not null || read.Article is null
            ? read
            : read with { Problem = $"{place}: \"{date}\" is not a date that feeds write; the article is read without one" };
    }

    /// <summary>A short text of the feed, its markup dropped; null where it is blank.</summary>
    public static string? Plain(XElement element)
    {
        var text = HtmlFragment.Line(element.Value);
        return text.Length == 0 ? null : text;
    }

    /// <summary>Children of a name in any namespace but that of media descriptions, which tell of pictures.</summary>
    static IEnumerable<XElement> Children(XElement item, string name) =>
        item.Elements().Where(child => child.Name.LocalName == name && !child.Name.NamespaceName.Contains("/mrss", StringComparison.Ordinal));

    static string Body(XElement element, InputLimits limits)
    {
        // Atom says what its content is; RSS holds HTML or text, and one cannot be taken for the other.
        var markup = element.Attribute("type")?.Value switch
        {
            "text" or "text/plain" => null,
            "xhtml" => string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))),
            _ => element.Value,
        };
        return markup is null || markup.AsSpan().IndexOfAny('<', '&') < 0 ? element.Value.Trim() : HtmlFragment.Text(markup, limits);
    }

    static string? Source(XElement item) =>
        Children(item, "source").Select(source => source.HasElements ? Children(source, "title").Select(Plain).FirstOrDefault() : Plain(source))
            .Append(item.Element(Dublin + "publisher") is { } publisher ? Plain(publisher) : null)
            .FirstOrDefault(source => source is not null);

    /// <summary>Where the item leads; null where it names no page.</summary>
    /// <param name="feed">The feed's own address, where that is known.</param>
    public static string? Address(XElement item, string? feed)
    {
        var links = Children(item, "link").Where(link => link.Attribute("rel")?.Value is null or "alternate")
            .Select(link => link.Attribute("href")?.Value ?? link.Value)
            .Concat(Children(item, "guid").Where(guid => guid.Attribute("isPermaLink")?.Value != "false" && guid.Value.Contains("://", StringComparison.Ordinal)).Select(guid => guid.Value));
        var link = links.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim();
        return PageAddress.Resolve(feed, link);
    }
}
