namespace Alaqat.Tests;

/// <summary>One example of a Markdown specification: a sentence that we wrote, its gloss, and the claims expected of it.</summary>
/// <param name="Origin">File and line.</param>
/// <param name="Text">The Arabic text.</param>
/// <param name="Title">Title of the article, or null.</param>
/// <param name="Date">Date of the article, or null.</param>
/// <param name="Claims">Claims by the codebook, as <see cref="SpecClaim"/> writes them.</param>
/// <param name="Fixme">Why the engine does not give them yet, or null where it does.</param>
/// <param name="Gets">What it gives instead; empty where <paramref name="Fixme"/> is null.</param>
public sealed record SpecExample(string Origin, string Text, string? Title, DateOnly? Date, string[] Claims, string? Fixme, string[] Gets)
{
    /// <summary>Whether an expected claim tells a field that is written only on demand.</summary>
    public bool Asks(string field) => Claims.Any(c => c.Contains(field, StringComparison.Ordinal));

    public override string ToString() => Origin;
}
