using System.CommandLine;
using System.Globalization;
using System.Net;
using Alaqat.App.Web;

namespace Alaqat.App;

/// <summary><c>alaqat serve</c>: the page and the API on this machine.</summary>
static class ServeCommand
{
    const int DefaultPort = 8080;
    const int LeastToken = 16;

    public static Command Create(Terminal terminal, Engines engines)
    {
        var store = new Option<string?>("--store") { Description = "The store to ask (default alaqat.db where it is there); without one the page only reads texts." };
        var port = new Option<int>("--port")
        {
            Description = "Port to listen on (default 8080; 0 takes a free one).",
            DefaultValueFactory = _ => DefaultPort,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= IPEndPoint.MaxPort)
                    return number;
                result.AddError($"--port wants a number from 0 to 65535, not '{result.Tokens[0].Value}'.");
                return DefaultPort;
            },
        };
        var listen = new Option<string?>("--listen") { Description = "Address to listen on beyond this machine; wants --token-file." };
        var tokenFile = new Option<string?>("--token-file") { Description = "File whose first line is the token that clients must know." };
        var host = new Option<string[]>("--host") { Description = "Name under which clients address the server, besides its address.", AllowMultipleArgumentsPerToken = true };
        var telemetry = new Option<bool>("--telemetry") { Description = "Send metrics and traces to the OTLP collector that OTEL_EXPORTER_OTLP_ENDPOINT names (default localhost:4317)." };
        var logRequests = new Option<bool>("--log-requests") { Description = "Log each request as a line of JSON on standard error." };
        var command = new Command("serve", "Open the page and the API: read texts, ask the store, see relations.") { store, port, listen, tokenFile, host, telemetry, logRequests };
        command.SetAction(parsed => Run(
            new WebOptions
            {
                Store = Store(parsed.GetValue(store)),
                Port = parsed.GetValue(port),
                Address = Address(parsed.GetValue(listen)),
                Token = Token(parsed.GetValue(tokenFile)),
                Hosts = parsed.GetValue(host) ?? [],
                Telemetry = parsed.GetValue(telemetry),
                LogRequests = parsed.GetValue(logRequests),
            },
            terminal,
            engines));
        return command;
    }

    // The web stack is loaded when this method is compiled, so no other command pays for it.
    static int Run(WebOptions options, Terminal terminal, Engines engines)
    {
        if (!options.IsLoopback && options.Token is null)
            throw new UsageException("--listen beyond this machine wants --token-file FILE, whose first line is the token that clients must know");
        return WebHost.Run(options, terminal, engines);
    }

    static string? Store(string? given) => given ?? (File.Exists(SharedOptions.DefaultStore) ? SharedOptions.DefaultStore : null);

    static IPAddress Address(string? given) =>
        given is null ? IPAddress.Loopback
        : IPAddress.TryParse(given, out var address) ? address
        : throw new UsageException($"--listen wants an IP address of this machine, not '{given}'");

    static string? Token(string? file)
    {
        if (file is null)
            return null;
        try
        {
            var token = File.ReadLines(file).FirstOrDefault()?.Trim() ?? string.Empty;
            return token.Length >= LeastToken ? token : throw new UsageException($"{file}: its first line must be a token of at least 16 characters; make one with 'openssl rand -hex 32'");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: cannot be read ({fault.Message}); check the path");
        }
    }
}
