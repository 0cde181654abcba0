namespace Alaqat.App.Watching;

/// <summary>One feed or sitemap of the list.</summary>
/// <param name="Outlet">What the list calls it; null leaves that to the feed and its pages.</param>
/// <param name="Home">The site that the list names with it.</param>
sealed record Subscription(Uri Address, string? Outlet, Uri? Home);
