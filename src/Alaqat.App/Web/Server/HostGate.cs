using System.Net;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>Answers only under the names that the server is meant to have, so that a foreign name that leads here (DNS rebinding) gets nothing.</summary>
sealed class HostGate
{
    readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase) { "localhost", "127.0.0.1", "[::1]" };

    public HostGate(WebOptions options)
    {
        if (!options.Address.Equals(IPAddress.Any) && !options.Address.Equals(IPAddress.IPv6Any))
            _names.Add(options.Address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{options.Address}]" : options.Address.ToString());
        _names.UnionWith(options.Hosts);
    }

    public bool Lets(HttpRequest request) => _names.Contains(request.Host.Host);
}
