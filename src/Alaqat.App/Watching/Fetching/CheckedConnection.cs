using System.Net;
using System.Net.Sockets;

namespace Alaqat.App.Watching;

/// <summary>
/// Connects to the very address that was checked: a name that led outside when somebody looked and leads inside now gets no further.
/// </summary>
sealed class CheckedConnection(bool allowPrivate, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    /// <exception cref="RefusedAddressException">The name has addresses inside the network only.</exception>
    public async ValueTask<Stream> Open(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var all = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, stop);
        var outer = allowPrivate ? all : Array.FindAll(all, address => !InnerAddresses.Has(address));
        if (outer.Length == 0)
            throw all.Length == 0 ? new IOException($"{host} has no address") : new RefusedAddressException($"{host} leads inside the network; --allow-private lets it");
        for (var i = 0; ; i++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(outer[i], port), stop);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i + 1 < outer.Length)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }
}
