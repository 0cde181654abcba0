using System.Diagnostics;
using Alaqat.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Alaqat.App.Web;

/// <summary>The outermost step: logs each request and turns failures into answers that tell nothing of the inside.</summary>
sealed partial class FaultGate(Site site, ILogger log)
{
    public async Task Pass(HttpContext context, RequestDelegate next)
    {
        var begun = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
            if (!context.Response.HasStarted && context.Response is { StatusCode: >= 400, ContentLength: null, ContentType: null })
                await Problem.Answer(site, context, context.Response.StatusCode, Detail(context.Response.StatusCode));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client went away, or waited longer than any request may; the second is answered by the timeout's own step.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            var (status, detail) = Told(fault);
            if ((status == StatusCodes.Status500InternalServerError || fault is StoreException) && log.IsEnabled(LogLevel.Error))
                Failed(log, context.Request.Path.Value, fault);
            context.Response.Clear();
            SecurityHeaders.Add(context.Response.Headers);
            if (status == StatusCodes.Status503ServiceUnavailable)
                context.Response.Headers.RetryAfter = "2";
            await Problem.Answer(site, context, status, detail);
        }

        // The pattern, not the address: what people search for does not belong in a log.
        var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
        var took = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        Served(log, context.Request.Method, pattern, context.Response.StatusCode, took);
    }

    static (int Status, string Detail) Told(Exception fault) => fault switch
    {
        BusyException => (StatusCodes.Status503ServiceUnavailable, fault.Message),
        NotThereException => (StatusCodes.Status404NotFound, fault.Message),
        StoreException => (StatusCodes.Status503ServiceUnavailable, "the store cannot be read now; the server's log says why"),
        BadQueryException => (StatusCodes.Status400BadRequest, fault.Message),
        BadHttpRequestException bad => (bad.StatusCode, Detail(bad.StatusCode)),
        InvalidDataException => (StatusCodes.Status400BadRequest, "the form cannot be read; send it again, smaller"),
        _ => (StatusCodes.Status500InternalServerError, "the server failed; its log says how"),
    };

    static string Detail(int status) => status switch
    {
        StatusCodes.Status404NotFound => "there is nothing at this address; /api/v1/openapi.json lists the addresses",
        StatusCodes.Status405MethodNotAllowed => "this address does not take this method; /api/v1/openapi.json lists what it takes",
        StatusCodes.Status413PayloadTooLarge => "the request is too large; send less at a time",
        StatusCodes.Status415UnsupportedMediaType => "send application/json",
        StatusCodes.Status429TooManyRequests => "too many requests; wait a second",
        StatusCodes.Status504GatewayTimeout => "this took too long; ask for less",
        _ => "the request cannot be served as it is",
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "request failed: {Path}")]
    private static partial void Failed(ILogger log, string? path, Exception fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Pattern} {Status} {Milliseconds:0.0} ms")]
    private static partial void Served(ILogger log, string method, string pattern, int status, double milliseconds);
}
