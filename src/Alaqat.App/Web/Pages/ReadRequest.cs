using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>A text that somebody wants to have read, from the form or the API.</summary>
sealed record ReadRequest(string Text)
{
    /// <summary>UTF-16 units; a reader waits no more than some seconds for it.</summary>
    public const int LongestText = 200_000;

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateOnly? Date { get; init; }

    public Article Article => new(Text) { Title = Title, Source = Outlet, Date = Date };
}
