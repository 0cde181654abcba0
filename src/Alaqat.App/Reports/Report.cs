namespace Alaqat.App;

/// <summary>The answer to a question, ready to be written as tables, CSV or JSON Lines.</summary>
sealed record Report(string? Heading, IReadOnlyList<ReportPart> Parts)
{
    /// <summary>Whether there is an answer at all.</summary>
    public bool IsEmpty => Parts.All(part => part.Rows.Count == 0);
}
