using Alaqat.Claims;
using AngleSharp.Html.Parser;

namespace Alaqat.App;

/// <summary>A web page to an article: its main text, and what its metadata tell. Spans count in that main text.</summary>
static class HtmlArticle
{
    public static Article Parse(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        // Before the main text: that drops the page's scripts, where metadata may stand.
        var about = HtmlMetadata.Of(page);
        return about with { Text = HtmlMainText.Of(page) };
    }
}
