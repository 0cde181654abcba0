namespace Alaqat.App;

/// <summary>Addresses that pages and feeds tell of themselves.</summary>
static class PageAddress
{
    /// <summary>An address, made whole by that of the page it stands in; as it is where that is not known.</summary>
    public static string? Resolve(string? page, string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        address = address.Trim();
        return !IsWhole(address) && Uri.TryCreate(page, UriKind.Absolute, out var from) && Uri.TryCreate(from, address, out var whole) ? whole.AbsoluteUri : address;
    }

    public static bool IsWhole(string address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
