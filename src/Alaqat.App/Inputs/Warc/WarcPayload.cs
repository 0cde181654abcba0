namespace Alaqat.App;

/// <summary>What a record holds that may be an article: pages, texts and feeds that a server gave, or that were made of them. All else (pictures, scripts, requests, errors) is passed over.</summary>
sealed class WarcPayload(UnpackBudget budget)
{
    static readonly string[] Readable = ["text/html", "application/xhtml+xml", "text/plain", "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml"];

    /// <summary>The payload, or null where there is nothing to read.</summary>
    public InputPart? Of(string place, WarcRecord record)
    {
        var type = record.Headers["WARC-Type"];
        var url = record.Headers["WARC-Target-URI"]?.Trim('<', '>');
        // A server's rules for crawlers are plain text and no article.
        if (url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.AbsolutePath == "/robots.txt" || address.Scheme is "dns" or "whois"))
            return null;
        var media = new MediaType(record.Headers["Content-Type"]);
        if (Is(type, "response") && media.Name is "application/http" or "")
            return Response(place, record, url);
        if (!Is(type, "response") && !Is(type, "resource") && !Is(type, "conversion"))
            return null;
        return IsReadable(media) ? new InputPart(place, record.Content) { Url = url, Charset = media.Charset } : null;
    }

    InputPart? Response(string place, WarcRecord record, string? url)
    {
        var window = new ByteWindow(record.Content);
        if (HeaderFields.Take(window) is not { } headers || !headers.First.StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase))
            return InputPart.Bad(place, "a broken record: no HTTP response in it; it is left out");
        var media = new MediaType(headers["Content-Type"]);
        if (!IsOk(headers.First) || !IsReadable(media))
            return null;
        var body = HttpBody.Of(window, headers, budget);
        return body is null
            ? InputPart.Bad(place, $"its body is encoded as \"{headers["Content-Encoding"]}\", which is not read; fetch the page without")
            : new InputPart(place, body) { Url = url, Charset = media.Charset };
    }

    /// <summary>200, or 203 from a proxy.</summary>
    static bool IsOk(string status) => status.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, "200" or "203", ..];

    static bool IsReadable(MediaType media) => media.Name.Length == 0 || Readable.Contains(media.Name);

    static bool Is(string? type, string name) => string.Equals(type, name, StringComparison.OrdinalIgnoreCase);
}
