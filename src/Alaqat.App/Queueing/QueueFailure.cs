using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using RabbitMQ.Client.Exceptions;

namespace Alaqat.App.Queueing;

/// <summary>Failures of the broker's client to messages that name the address and a remedy.</summary>
static class QueueFailure
{
    const int AccessRefused = 403;
    const int PreconditionFailed = 406;
    const int NotAllowed = 530;

    /// <summary>Whether it tells of the broker or the way to it, so that another connection may help.</summary>
    public static bool Is(Exception fault) =>
        fault is RabbitMQClientException or IOException or SocketException or TimeoutException or ObjectDisposedException or AuthenticationException or OperationCanceledException;

    public static QueueException Of(QueueAddress address, Exception fault)
    {
        var causes = Causes(fault).ToArray();
        var (reason, lasts) = Reason(causes, address);
        return new QueueException($"{address}: {reason}", lasts, fault);
    }

    static (string Reason, bool Lasts) Reason(Exception[] causes, QueueAddress address)
    {
        if (causes.OfType<AuthenticationFailureException>().Any())
            return ($"the broker refuses user '{address.User}' or the password; check both, and that the user may use the virtual host '{address.VirtualHost}'", true);
        if (causes.OfType<OperationInterruptedException>().FirstOrDefault() is { ShutdownReason: { } shutdown })
        {
            return shutdown.ReplyCode switch
            {
                NotAllowed => ($"the broker has no virtual host '{address.VirtualHost}' for user '{address.User}'; it stands after the slash of the address", true),
                AccessRefused => ($"user '{address.User}' may not use these queues ({shutdown.ReplyText}); grant configure, write and read", true),
                PreconditionFailed => ($"a queue of that name is there with other properties ({shutdown.ReplyText}); name others with --name, or delete it when it is empty", true),
                _ => ($"the broker ended the conversation ({shutdown.ReplyText})", false),
            };
        }

        if (causes.OfType<CryptographicException>().FirstOrDefault() is { } unreadable)
            return ($"a certificate or key cannot be used ({unreadable.Message}); PEM files are wanted", true);
        if (causes.OfType<AuthenticationException>().FirstOrDefault() is { } untrusted)
            return ($"no secure connection ({untrusted.Message}); name the broker's authority with ?cacertfile=FILE, and the name of its certificate with server_name_indication", true);
        if (causes.OfType<SocketException>().FirstOrDefault() is { } unreachable)
            return ($"no broker answers ({unreachable.Message}); check host and port, and that it runs", false);
        return ("the broker cannot be reached: " + causes[^1].Message, false);
    }

    static IEnumerable<Exception> Causes(Exception fault)
    {
        yield return fault;
        var inner = fault is AggregateException several ? several.InnerExceptions : fault.InnerException is { } one ? [one] : (IEnumerable<Exception>)[];
        foreach (var cause in inner.SelectMany(Causes))
            yield return cause;
    }
}
