namespace Alaqat.App.Watching;

/// <summary>A fetched page to an article, by the reader that <c>alaqat read</c> has for pages.</summary>
static class FetchedArticle
{
    /// <param name="page">Fetched.</param>
    /// <param name="listed">What the feed told of it.</param>
    /// <param name="feed">Where it is listed.</param>
    public static InputItem Of(Fetched page, ListedArticle listed, Subscription feed, InputLimits limits)
    {
        var place = WebAddresses.Shown(page.Address);
        var kind = page.Media.Name == "text/plain" ? InputKind.Text : InputKind.Html;
        var part = new InputPart(place, new MemoryStream(page.Content)) { Url = page.Address.AbsoluteUri, Charset = page.Media.Charset };
        var budget = new UnpackBudget(limits, () => page.Content.Length);
        var read = new PartReader(limits, budget).Read(part, kind, depth: 0).FirstOrDefault() ?? InputItem.Bad(place, "no text in this page");
        var own = listed.Own?.Article;
        // A page behind a wall, or one made by scripts, tells less than its feed.
        if (read.Article is not { } article)
            return own is null ? read : Own(listed, feed)!;
        if (own is not null && own.Text.Length > article.Text.Length)
            article = article with { Text = own.Text };
        return read with
        {
            Article = article with
            {
                Title = article.Title ?? own?.Title,
                // The feed knows the day; pages are searched for it.
                Date = listed.Day ?? article.Date,
                Source = feed.Outlet ?? article.Source ?? own?.Source,
                Url = article.Url ?? page.Address.AbsoluteUri,
                // No page says for itself by what it is known: it could take the place of another.
                Id = listed.Link!.AbsoluteUri,
            },
        };
    }

    /// <summary>The article that stands in the feed itself; null where there is none.</summary>
    public static InputItem? Own(ListedArticle listed, Subscription feed) =>
        listed.Own is not { Article: { } article } own ? listed.Own : own with { Article = article with { Id = listed.Link?.AbsoluteUri, Source = feed.Outlet ?? article.Source } };
}
