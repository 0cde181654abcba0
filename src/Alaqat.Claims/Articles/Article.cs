namespace Alaqat.Claims;

/// <summary>A text to read, with what is known about it. Only the text is required.</summary>
public sealed record Article(string Text)
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    /// <summary>Publication date, against which relative dates are read.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The outlet.</summary>
    public string? Source { get; init; }

    public string? Url { get; init; }
}
