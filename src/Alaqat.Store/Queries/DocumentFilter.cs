namespace Alaqat.Store;

/// <summary>Which articles to tell; a part that is null or empty leaves all in.</summary>
public sealed record DocumentFilter
{
    /// <summary>First day of publication.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Last day of publication, itself included.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Outlets, any of them.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>Words that one sentence must hold, matched by normalised form and lemma.</summary>
    public string? Words { get; init; }

    /// <summary>Whether articles that nearly repeat an earlier one are told too.</summary>
    public bool WithCopies { get; init; } = true;
}
