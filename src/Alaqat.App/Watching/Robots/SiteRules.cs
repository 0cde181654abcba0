namespace Alaqat.App.Watching;

/// <summary>What a site allows.</summary>
/// <param name="Missing">Why its rules could not be had; then it allows nothing.</param>
sealed record SiteRules(RobotsRules Rules, Fetched? Missing);
