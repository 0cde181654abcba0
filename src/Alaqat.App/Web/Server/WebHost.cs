using System.Net.Sockets;
using Microsoft.Extensions.Hosting;

namespace Alaqat.App.Web;

/// <summary>Runs the server until it is told to stop, then lets running requests end.</summary>
static class WebHost
{
    const int LeastThreads = 32;

    public static int Run(WebOptions options, Terminal terminal, Engines engines)
    {
        using var telemetry = options.Telemetry ? Telemetry.Start() : null;
        // Questions to the store hold a thread while they run; requests beside them must not wait for the pool to grow.
        ThreadPool.SetMinThreads(LeastThreads, LeastThreads);
        var app = WebServer.Build(options, engines);
        try
        {
            app.StartAsync().GetAwaiter().GetResult();
        }
        catch (IOException fault)
        {
            throw new UsageException($"cannot listen there: {(fault.InnerException is SocketException inner ? inner.Message : fault.Message)}; choose another --port");
        }

        terminal.Complain($"{WebServer.Url(app)}/  (Ctrl-C ends it)");
        if (!options.IsLoopback)
            terminal.Complain("listening beyond this machine: every request must bring the token, and the way is not encrypted; put a TLS proxy before it");
        app.WaitForShutdownAsync().GetAwaiter().GetResult();
        return ExitCode.Done;
    }
}
