using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Alaqat.App;

/// <summary>The date that a page shows to people: in an element that is made for dates or called so, or in a short line near its title.</summary>
static class HtmlVisibleDate
{
    const string Made = "[itemprop=datePublished], time[pubdate], time[class*=publish i], time.entry-date, article time, time";
    const string Called = "[class*=date i], [id*=date i], [class*=publish i], [class*=time i], [class*=posted i], [class*=meta i], [class*=byline i]";
    /// <summary>Where pages show today's date, or those of other articles.</summary>
    const string Around = "header, nav, footer, aside, [class*=header i], [class*=topbar i], [class*=related i], [class*=comment i], [class*=sidebar i], [class*=widget i]";
    const int LongestLine = 120, Near = 12;

    public static DateOnly? Of(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll(Made).Where(IsOfArticle))
        {
            if (WrittenDates.Parse(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? Short(element)) is { } date)
                return date;
        }

        return page.QuerySelectorAll(Called).Where(IsOfArticle).Select(element => Shown(Short(element))).FirstOrDefault(date => date is not null) ?? NearTitle(page);
    }

    /// <summary>Short lines just before and after the title; further down a date may be what the article tells of.</summary>
    static DateOnly? NearTitle(IHtmlDocument page)
    {
        if (page.Body is not { } body)
            return null;
        var lines = HtmlBlocks.Of(body);
        var title = lines.FindIndex(line => line.Owner.LocalName is "h1" or "h2");
        return lines.Skip(Math.Max(0, title - 2)).Take(Near).Where(line => line.Text.Length <= LongestLine && line.Text[^1] != '.')
            .Select(line => Shown(line.Text)).FirstOrDefault(date => date is not null);
    }

    /// <summary>The head of an article, its title in it, is not that of the site.</summary>
    static bool IsOfArticle(IElement element) => element.Closest(Around) is not { } around || around.QuerySelector("h1") is not null;

    static DateOnly? Shown(string? text) => text is null ? null : WrittenDates.Visible(text);

    static string? Short(IElement element) => element.TextContent is { Length: <= LongestLine } text ? text : null;
}
