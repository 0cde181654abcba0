using System.Globalization;
using Npgsql;

namespace Alaqat.Store;

/// <summary>An address of a PostgreSQL database as its own tools write it: <c>postgres://user:password@host:port/database?option=value</c>.</summary>
/// <param name="Name">The address without secrets, for messages.</param>
/// <param name="Connection">What the driver is told.</param>
sealed record PostgresAddress(string Name, NpgsqlConnectionStringBuilder Connection)
{
    const string Form = "an address is postgres://user@host:port/database?option=value, with signs other than letters and digits as %41";
    const int Connections = 30;

    static readonly string[] Schemes = ["postgres://", "postgresql://"];

    /// <summary>Names that PostgreSQL's own library has for options, without blanks and underscores.</summary>
    static readonly Dictionary<string, string> Options = new(StringComparer.Ordinal)
    {
        ["host"] = "Host",
        ["port"] = "Port",
        ["user"] = "Username",
        ["dbname"] = "Database",
        ["password"] = "Password",
        ["passfile"] = "Passfile",
        ["sslmode"] = "SSL Mode",
        ["sslrootcert"] = "Root Certificate",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslpassword"] = "SSL Password",
        ["sslnegotiation"] = "SSL Negotiation",
        ["channelbinding"] = "Channel Binding",
        ["connecttimeout"] = "Timeout",
        ["applicationname"] = "Application Name",
        ["searchpath"] = "Search Path",
        ["options"] = "Options",
        ["targetsessionattrs"] = "Target Session Attributes",
        ["requireauth"] = "Require Auth",
    };

    public static bool Is(string place) => Schemes.Any(scheme => place.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="StoreException">It is no such address; the message holds no secret.</exception>
    public static PostgresAddress Parse(string address)
    {
        var rest = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var (place, query) = Cut(rest, rest.IndexOf('?', StringComparison.Ordinal));
        // What stands before the last @ is a secret. Where one stands only behind the ?, the password holds a ? and nothing here is sure.
        if (!place.Contains('@', StringComparison.Ordinal) && query.Contains('@', StringComparison.Ordinal))
            throw new StoreException("postgres://…: an @ stands behind the first ?; " + Form);
        var (login, server) = place.LastIndexOf('@') is var at and >= 0 ? (place[..at], place[(at + 1)..]) : (string.Empty, place);
        var (hosts, database) = Cut(server, server.IndexOf('/', StringComparison.Ordinal));
        var (user, password) = Cut(login, login.IndexOf(':', StringComparison.Ordinal));
        var connection = new NpgsqlConnectionStringBuilder
        {
            MaxPoolSize = Connections,
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
            CommandTimeout = 0,
            TcpKeepAlive = true,
            TcpKeepAliveTime = 30,
            TcpKeepAliveInterval = 10,
            ApplicationName = "alaqat",
            IncludeErrorDetail = false,
        };
        connection.Host = hosts.Length > 0 ? Text(hosts) : "localhost";
        if (hosts.Split(',') is [var only] && Port(only) is { } port)
            (connection.Host, connection.Port) = (Text(only[..only.LastIndexOf(':')]).Trim('[', ']'), port);
        if (user.Length > 0)
            connection.Username = Text(user);
        if (password.Length > 0)
            connection.Password = Text(password);
        if (database.Length > 0)
            connection.Database = Text(database);
        foreach (var option in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
            Set(connection, option, Named(connection));
        if (string.IsNullOrEmpty(connection.Database))
            throw new StoreException($"{Named(connection)}: no database is named; {Form}");
        return new PostgresAddress(Named(connection), connection);
    }

    static void Set(NpgsqlConnectionStringBuilder connection, string option, string name)
    {
        var (key, value) = Cut(option, option.IndexOf('=', StringComparison.Ordinal));
        var plain = Text(key).Replace("_", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        var keyword = Options.GetValueOrDefault(plain, Text(key));
        try
        {
            // "verify-full" of the library is VerifyFull of the driver.
            connection[keyword] = keyword == "SSL Mode" ? Text(value).Replace("-", string.Empty, StringComparison.Ordinal) : Text(value);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException or InvalidCastException or OverflowException or NotSupportedException)
        {
            // Neither the value nor the driver's words about it, which may hold a secret.
            throw new StoreException($"{name}: the option '{Text(key)}' is not known or has a value that it cannot have; docs/operate.md lists the options");
        }
    }

    static string Named(NpgsqlConnectionStringBuilder connection)
    {
        var user = string.IsNullOrEmpty(connection.Username) ? string.Empty : Uri.EscapeDataString(connection.Username) + "@";
        var host = connection.Host ?? string.Empty;
        // Several hosts carry their own ports; an address with colons stands in brackets.
        var place = host.Contains(',', StringComparison.Ordinal) ? host
            : string.Create(CultureInfo.InvariantCulture, $"{(host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host)}:{connection.Port}");
        var schema = string.IsNullOrEmpty(connection.SearchPath) ? string.Empty : "?search_path=" + Uri.EscapeDataString(connection.SearchPath);
        return $"postgres://{user}{place}/{Uri.EscapeDataString(connection.Database ?? string.Empty)}{schema}";
    }

    static int? Port(string host) =>
        host.LastIndexOf(':') is var colon and >= 0 && colon > host.LastIndexOf(']')
            ? int.TryParse(host.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue
                ? port
                : throw new StoreException("postgres://…: the port is no number from 1 to 65535; " + Form)
            : null;

    static (string Before, string After) Cut(string text, int at) => at < 0 ? (text, string.Empty) : (text[..at], text[(at + 1)..]);

    static string Text(string escaped) => Uri.UnescapeDataString(escaped);
}
