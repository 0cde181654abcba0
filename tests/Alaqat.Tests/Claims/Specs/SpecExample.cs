namespace Alaqat.Tests;

/// <summary>One example of a Markdown specification: a sentence that we wrote, its gloss, and the claims expected of it.</summary>
/// <param name="Origin">File and line.</param>
/// <param name="Text">The Arabic text.</param>
/// <param name="Title">Title of the article, or null.</param>
/// <param name="Date">Date of the article, or null.</param>
/// <param name="Claims">Expected claims as <see cref="SpecClaim"/> writes them, in text order.</param>
public sealed record SpecExample(string Origin, string Text, string? Title, DateOnly? Date, string[] Claims)
{
    public override string ToString() => Origin;
}
