namespace Alaqat.App.Watching;

/// <summary>What a feed or sitemap lists.</summary>
/// <param name="Articles">In its order.</param>
/// <param name="Sitemaps">Further ones, where it is an index of them.</param>
/// <param name="Problem">What is wrong with it; the rest of it holds.</param>
sealed record Listing(IReadOnlyList<ListedArticle> Articles, IReadOnlyList<ListedSitemap> Sitemaps, string? Problem);
