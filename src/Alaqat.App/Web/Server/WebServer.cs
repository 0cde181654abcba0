using System.IO.Compression;
using System.Threading.RateLimiting;
using Alaqat.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Alaqat.App.Web;

/// <summary>Composes the server: Kestrel with its limits, the gates in their order, the addresses.</summary>
static class WebServer
{
    /// <summary>Requests of one address in a second; people and the page's scripts stay far below.</summary>
    const int RequestsPerSecond = 500;
    const int Burst = 2000;

    public static WebApplication Build(WebOptions options, Engines engines)
    {
        // Nothing from environment variables or files around the program may change what the server does.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "alaqat", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Address, options.Port);
            kestrel.Limits.MaxRequestBodySize = 4 * 1024 * 1024;
            kestrel.Limits.MaxConcurrentConnections = 1000;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.MaxRequestLineSize = 8 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        Services(builder.Services);
        builder.Logging.SetMinimumLevel(options.LogRequests ? LogLevel.Information : LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddJsonConsole(console => console.TimestampFormat = "o");
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

        var app = builder.Build();
        var site = new Site(options, UiLibrary.FromFiles(), new ActorNames(engines.Actors()), new ReadingDesk(engines.Claims, options.Threads), new FormGuard(), new TokenGate(options.Token)) { Version = new(engines.Version) };
        if (options.Store is { } path)
        {
            var desk = new StoreDesk(AlaqatStore.OpenOrCreate(path), EngineLoader.Scale(null));
            var adding = new AddDesk(desk.Store, site.Reading, engines.Version);
            var cache = new AnswerCache(options.Threads);
            site.Open(desk, cache, adding);
            app.Lifetime.ApplicationStarted.Register(adding.Start);
            app.Lifetime.ApplicationStarted.Register(() => site.Store!.Warm(app.Lifetime.ApplicationStopping));
            app.Lifetime.ApplicationStopping.Register(() => adding.Stop().GetAwaiter().GetResult());
            app.Lifetime.ApplicationStopped.Register(() =>
            {
                adding.Dispose();
                cache.Dispose();
                desk.Dispose();
            });
        }

        app.Lifetime.ApplicationStarted.Register(() => _ = site.Reading.Start());
        Gates(app, site);
        app.UseRouting();
        Addresses.Map(app, site);
        return app;
    }

    static void Services(IServiceCollection services)
    {
        services.AddRoutingCore();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
        services.AddResponseCompression(compression =>
        {
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = ["text/html", "text/css", "text/javascript", "image/svg+xml", "application/json", "application/x-ndjson", "text/csv"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = TimeSpan.FromSeconds(60), TimeoutStatusCode = StatusCodes.Status504GatewayTimeout });
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
                _ => new TokenBucketRateLimiterOptions { TokenLimit = Burst, TokensPerPeriod = RequestsPerSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0, AutoReplenishment = true }));
        });
    }

    /// <summary>In this order: failures are told, headers set, foreign names and floods turned away, then the token asked.</summary>
    static void Gates(WebApplication app, Site site)
    {
        var hosts = new HostGate(site.Options);
        var faults = new FaultGate(site, app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Alaqat.Server"));
        app.Use(faults.Pass);
        app.UseResponseCompression();
        app.Use((context, next) =>
        {
            SecurityHeaders.Add(context.Response.Headers);
            if (!hosts.Lets(context.Request))
                return Problem.Answer(site, context, StatusCodes.Status421MisdirectedRequest, "this server does not go by that name; start it with --host NAME if it should");
            return next(context);
        });
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.Use((context, next) => site.Gate.Lets(context.Request) || IsOpen(context.Request.Path)
            ? next(context)
            : Refuse(site, context));
    }

    static bool IsOpen(PathString path) =>
        path.Value is "/login" or "/healthz" or "/readyz" || path.StartsWithSegments("/assets", StringComparison.Ordinal);

    static Task Refuse(Site site, HttpContext context)
    {
        if (!Problem.IsForApi(context.Request) && HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Redirect("/login");
            return Task.CompletedTask;
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Problem.Answer(site, context, StatusCodes.Status401Unauthorized, "send the token of the server's --token-file as 'Authorization: Bearer TOKEN'");
    }

    /// <summary>Where it listens, once it does.</summary>
    public static string Url(WebApplication app) => app.Urls.First().Replace("[::]", "[::1]", StringComparison.Ordinal).Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal);
}
