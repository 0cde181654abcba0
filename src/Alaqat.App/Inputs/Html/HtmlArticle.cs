using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>A web page to an article: its main text, and what its metadata tell. Spans count in that main text.</summary>
static class HtmlArticle
{
    public static Article Parse(string html) => Parse(html, new InputLimits(), null);

    /// <param name="url">Where the page was fetched from, if that is known.</param>
    public static Article Parse(string html, InputLimits limits, string? url)
    {
        using var page = HtmlTree.Parse(html, limits);
        // Before the main text: that drops the page's scripts, where metadata may stand.
        var about = HtmlMetadata.Of(page, url);
        return about with { Text = HtmlMainText.Of(page) };
    }
}
