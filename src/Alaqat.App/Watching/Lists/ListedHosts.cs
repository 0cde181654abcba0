using System.Buffers;

namespace Alaqat.App.Watching;

/// <summary>The hosts that somebody listed: those of the feeds, of their homes in OPML, and those named with <c>--host</c>. Nothing else is ever asked.</summary>
sealed class ListedHosts
{
    static readonly SearchValues<char> NotOfNames = SearchValues.Create("/@?#\\ ");

    readonly HashSet<string> _hosts = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> _doors = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="more">Names, with a port where it is an unusual one: <c>example.org</c>, <c>example.org:8080</c>.</param>
    /// <exception cref="UsageException">One of the names is none.</exception>
    public ListedHosts(IEnumerable<Subscription> feeds, IEnumerable<string> more)
    {
        foreach (var feed in feeds)
        {
            List(feed.Address);
            if (feed.Home is { } home)
                List(home);
        }

        foreach (var name in more)
        {
            if (name.AsSpan().ContainsAny(NotOfNames) || !Uri.TryCreate("http://" + name, UriKind.Absolute, out var address) || !WebAddresses.IsWeb(address))
                throw new UsageException($"--host wants the name of a host like news.example.org, not '{name}'");
            List(address);
        }
    }

    /// <summary>Whether it may be asked: a listed host, at the usual port of its scheme or at one that was listed.</summary>
    public bool Has(Uri address) =>
        WebAddresses.IsWeb(address) && _hosts.Contains(address.IdnHost) && (address.IsDefaultPort || _doors.Contains(Door(address)));

    /// <summary>Host and port.</summary>
    public static string Door(Uri address) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{address.IdnHost}:{address.Port}");

    void List(Uri address)
    {
        _hosts.Add(address.IdnHost);
        _doors.Add(Door(address));
    }
}
