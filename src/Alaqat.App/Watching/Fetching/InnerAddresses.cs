using System.Net;
using System.Net.Sockets;

namespace Alaqat.App.Watching;

/// <summary>Addresses inside the network, or that are nobody's: no site of the world stands there (IANA's registries of special purpose).</summary>
static class InnerAddresses
{
    static readonly IPNetwork[] Version4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    /// <summary>Of version 6 only what is given out is anybody's.</summary>
    static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    /// <summary>Tunnels, documentation and the like, within that.</summary>
    static readonly IPNetwork[] Special6 = Networks("2001::/23", "2001:db8::/32", "3fff::/20");

    static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    public static bool Has(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return Array.Exists(Version4, network => network.Contains(address));
        var bytes = address.GetAddressBytes();
        // Some of version 6 stand for one of version 4.
        if (Nat64.Contains(address))
            return Has(new IPAddress(bytes.AsSpan(12, 4)));
        if (SixToFour.Contains(address))
            return Has(new IPAddress(bytes.AsSpan(2, 4)));
        return !Global6.Contains(address) || Array.Exists(Special6, network => network.Contains(address));
    }

    static IPNetwork[] Networks(params string[] texts) => Array.ConvertAll(texts, IPNetwork.Parse);
}
