namespace Alaqat.App.Web;

/// <summary>An actor in the picture of a network.</summary>
/// <param name="X">From 0 to 1.</param>
/// <param name="Y">From 0 to 1.</param>
/// <param name="Activity">Claims told of it as facts in the time that is shown.</param>
sealed record PlacedActor(string Id, double X, double Y, int Activity);
