namespace Alaqat.App.Watching;

/// <summary>By what a server knows whether something changed, exactly as it said them.</summary>
/// <param name="Tag">Its <c>ETag</c>.</param>
/// <param name="Modified">Its <c>Last-Modified</c>.</param>
readonly record struct Validators(string? Tag, string? Modified);
