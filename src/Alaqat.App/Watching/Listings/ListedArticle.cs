namespace Alaqat.App.Watching;

/// <summary>One entry of a feed or sitemap.</summary>
/// <param name="Link">Its page; null where the entry is all there is.</param>
/// <param name="Changed">When its page was last changed, as the entry says.</param>
/// <param name="Day">Its day, as the entry says.</param>
/// <param name="Own">The article that stands in the entry itself; null in sitemaps.</param>
sealed record ListedArticle(Uri? Link, DateTimeOffset? Changed, DateOnly? Day, InputItem? Own);
