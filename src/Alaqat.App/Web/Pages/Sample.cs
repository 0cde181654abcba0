namespace Alaqat.App.Web;

/// <summary>One article of <c>samples/</c>.</summary>
sealed record Sample(string Key, string Title, string? Outlet, string Text);
