namespace Alaqat.App.Watching;

/// <summary>What may be an address of a feed or of an article.</summary>
static class WebAddresses
{
    const int Longest = 2000;

    /// <summary>HTTP or HTTPS, with a host and without a password.</summary>
    public static bool IsWeb(Uri address) => address is { IsAbsoluteUri: true, Scheme: "http" or "https", Host.Length: > 0, UserInfo.Length: 0 };

    /// <summary>An address that a feed, a page or a server gave, without its fragment; null where it is none.</summary>
    /// <param name="from">Where it stood.</param>
    /// <param name="text">As it stood there.</param>
    public static Uri? Of(Uri from, string? text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= Longest && Uri.TryCreate(from, text.Trim(), out var address) && IsWeb(address) ? Bare(address) : null;

    /// <summary>Without its fragment.</summary>
    public static Uri Bare(Uri address) => address.Fragment.Length == 0 ? address : new Uri(address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));

    /// <summary>For messages: what stands after the question mark may be a key.</summary>
    public static string Shown(Uri address) => address.GetLeftPart(UriPartial.Path) + (address.Query.Length > 0 ? "?…" : string.Empty);
}
