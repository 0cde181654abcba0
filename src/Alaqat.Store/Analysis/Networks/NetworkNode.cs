namespace Alaqat.Store;

/// <summary>An actor of a network and its activity.</summary>
/// <param name="AsSource">Claims told as facts in which it acts.</param>
/// <param name="AsTarget">Claims told as facts in which it is acted upon.</param>
public sealed record NetworkNode(string Id, int AsSource, int AsTarget);
