using System.Globalization;

namespace Alaqat.App.Queueing;

/// <summary>
/// Where the queue is: <c>amqp[s]://[user[:password]@]host[:port][,host…][/vhost][?cacertfile=…&amp;certfile=…&amp;keyfile=…&amp;server_name_indication=…]</c>.
/// No record, so that nothing prints the password.
/// </summary>
sealed class QueueAddress
{
    const string Guest = "guest";
    const int Port = 5672;
    const int SecurePort = 5671;
    const string Example = "amqp://host:5672/vhost, with more hosts after commas";

    QueueAddress(bool isSecure, string user, string? password, IReadOnlyList<(string Host, int Port)> hosts, string virtualHost) =>
        (IsSecure, User, Password, Hosts, VirtualHost) = (isSecure, user, password, hosts, virtualHost);

    public bool IsSecure { get; }

    public string User { get; }

    /// <summary>Null where none was given.</summary>
    public string? Password { get; }

    /// <summary>Whether others may not know what stands in the address; everybody knows the broker's guest, whom it lets in from its own machine alone.</summary>
    public bool IsSecret => Password is not null && (User != Guest || Password != Guest);

    public IReadOnlyList<(string Host, int Port)> Hosts { get; }

    public string VirtualHost { get; }

    /// <summary>PEM file of the authorities that may have signed the broker's certificate; null for those of the system.</summary>
    public string? Authorities { get; private init; }

    /// <summary>PEM file of the own certificate, where the broker asks for one.</summary>
    public string? Certificate { get; private init; }

    /// <summary>PEM file of its key.</summary>
    public string? Key { get; private init; }

    /// <summary>The name that the broker's certificate must carry, where it is not the host's.</summary>
    public string? ServerName { get; private init; }

    /// <exception cref="UsageException">It is no such address; the message does not repeat it.</exception>
    public static QueueAddress Parse(string text)
    {
        var secure = text.StartsWith("amqps://", StringComparison.OrdinalIgnoreCase);
        if (!secure && !text.StartsWith("amqp://", StringComparison.OrdinalIgnoreCase))
            throw Wrong("must begin with amqp:// or amqps://");
        var (rest, query) = Cut(text[(text.IndexOf("//", StringComparison.Ordinal) + 2)..], '?');
        var (authority, path) = Cut(rest, '/');
        var at = authority.LastIndexOf('@');
        var (user, password) = Cut(at < 0 ? string.Empty : authority[..at], ':');
        var hosts = authority[(at + 1)..].Split(',').Select(host => Host(host, secure ? SecurePort : Port)).ToArray();
        var options = Options(query, secure);
        return new QueueAddress(
            secure, user.Length == 0 ? Guest : Uri.UnescapeDataString(user), password is null ? null : Uri.UnescapeDataString(password), hosts, path is null or "" ? "/" : Uri.UnescapeDataString(path))
        {
            Authorities = options.GetValueOrDefault("cacertfile"),
            Certificate = options.GetValueOrDefault("certfile"),
            Key = options.GetValueOrDefault("keyfile"),
            ServerName = options.GetValueOrDefault("server_name_indication"),
        };
    }

    /// <summary>Without user and password.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(IsSecure ? "amqps" : "amqp")}://{string.Join(',', Hosts.Select(host => FormattableString.Invariant($"{host.Host}:{host.Port}")))}/{(VirtualHost == "/" ? string.Empty : VirtualHost)}");

    static (string Host, int Port) Host(string text, int otherwise)
    {
        // An IPv6 address stands in brackets and is made of colons.
        var colon = text.LastIndexOf(':') is var found && found > text.LastIndexOf(']') ? found : -1;
        var host = colon < 0 ? text : text[..colon];
        var port = otherwise;
        if (colon >= 0 && (!int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out port) || port is < 1 or > 65535))
            throw Wrong("has a port that is no number from 1 to 65535; write a colon, slash or @ of a password as %3A, %2F, %40");
        return Uri.CheckHostName(host) == UriHostNameType.Unknown
            ? throw Wrong("has a host that is no name or address; write a colon, slash or @ of a password as %3A, %2F, %40")
            : (host, port);
    }

    static Dictionary<string, string> Options(string? query, bool secure)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in (query ?? string.Empty).Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = Cut(part, '=');
            if (name is not ("cacertfile" or "certfile" or "keyfile" or "server_name_indication") || string.IsNullOrEmpty(value))
                throw Wrong("may only be followed by cacertfile, certfile, keyfile and server_name_indication, each with a value");
            if (!secure)
                throw Wrong($"has {name}, which only amqps:// heeds");
            options[name] = Uri.UnescapeDataString(value);
        }

        if (options.ContainsKey("certfile") != options.ContainsKey("keyfile"))
            throw Wrong("must have both certfile and keyfile, or none of them");
        return options;
    }

    static (string Before, string? After) Cut(string text, char mark) =>
        text.AsSpan().IndexOf(mark) is var at and >= 0 ? (text[..at], text[(at + 1)..]) : (text, null);

    static UsageException Wrong(string how) => new($"the queue's address {how}; it is written as {Example}");
}
