namespace Alaqat.App;

/// <summary>The answer to a question, ready to be written as tables, CSV or JSON Lines.</summary>
sealed record Report(string? Heading, IReadOnlyList<ReportPart> Parts)
{
    /// <summary>What it rests on; null for what does not come from a store.</summary>
    public ReportPart? MadeBy { get; init; }

    /// <summary>The parts, and after them what they rest on.</summary>
    public IEnumerable<ReportPart> All => MadeBy is null ? Parts : Parts.Append(MadeBy);

    /// <summary>The rows of a program's table: with what they rest on where rows name their part.</summary>
    public IReadOnlyList<ReportPart> Listed => Parts.Count > 1 ? [.. All] : Parts;

    /// <summary>Whether there is an answer at all.</summary>
    public bool IsEmpty => Parts.All(part => part.Rows.Count == 0);
}
