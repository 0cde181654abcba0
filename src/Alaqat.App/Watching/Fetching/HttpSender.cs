using System.Net;

namespace Alaqat.App.Watching;

/// <summary>One request and its answer, within limits of size and time. Follows nothing, keeps no cookies, uses no proxy: a proxy would look names up unchecked.</summary>
sealed class HttpSender : IDisposable
{
    static readonly TimeSpan Connecting = TimeSpan.FromSeconds(15);

    readonly HttpClient _client;
    readonly FetchLimits _limits;
    readonly TimeProvider _clock;

    public HttpSender(WatchOptions options)
    {
        (_limits, _clock) = (options.Limits, options.Clock);
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = Connecting,
            ConnectCallback = new CheckedConnection(options.AllowPrivate, options.Resolve).Open,
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 64 * 1024,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        var version = typeof(HttpSender).Assembly.GetName().Version?.ToString(2);
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"Alaqat/{version}" + (options.Contact is { } contact ? $" (+{contact})" : string.Empty));
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.5");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
    }

    /// <param name="known">What is known of it from before.</param>
    public async Task<Reply> Send(Uri address, Validators known, CancellationToken stop)
    {
        using var late = new CancellationTokenSource(_limits.Time, _clock);
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known.Tag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known.Modified is { } modified)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timed.Token);
            var reply = new Reply((int)response.StatusCode)
            {
                Location = Header(response.Headers, "Location"),
                Validators = new Validators(Header(response.Headers, "ETag"), Header(response.Content.Headers, "Last-Modified")),
                Media = new MediaType(Header(response.Content.Headers, "Content-Type")),
                RetryAfter = response.Headers.RetryAfter,
            };
            return reply.IsBody && IsReadable(reply.Media) ? reply with { Content = await ResponseBody.Read(response.Content, _limits, timed.Token) } : reply;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Reply.Broken(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"took longer than {_limits.Time.TotalSeconds:0} s"));
        }
        catch (InvalidDataException fault)
        {
            return Reply.Broken(fault.Message);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return fault.InnerException is RefusedAddressException refused ? Reply.Broken(refused.Message) with { IsRefused = true } : Reply.Broken(Reason(fault));
        }
    }

    /// <summary>Pictures, films and programs are not fetched.</summary>
    public static bool IsReadable(MediaType media) =>
        media.Name.Length == 0 || media.Name.StartsWith("text/", StringComparison.Ordinal) || media.Name.EndsWith("xml", StringComparison.Ordinal)
        || media.Name is "application/gzip" or "application/x-gzip" or "application/octet-stream";

    public void Dispose() => _client.Dispose();

    static string? Header(System.Net.Http.Headers.HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 and < 4000 } value ? value : null;

    /// <summary>The innermost says what happened.</summary>
    static string Reason(Exception fault)
    {
        while (fault.InnerException is { } inner)
            fault = inner;
        return "not reached: " + fault.Message;
    }
}
