namespace Alaqat.App.Watching;

/// <summary>One sitemap of an index.</summary>
sealed record ListedSitemap(Uri Address, DateTimeOffset? Changed);
