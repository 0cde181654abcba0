using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>Errors of the API as RFC 9457 wants them, and of pages as pages.</summary>
static class Problem
{
    public static bool IsForApi(HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    public static Task Answer(Site site, HttpContext context, int status, string detail) =>
        IsForApi(context.Request) ? Api(context, status, detail) : Web.Answer.Page(context, ErrorPage.Of(site.Page(context), status), status);

    /// <param name="context">The request.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="detail">What was wrong and what to do, for people.</param>
    public static Task Api(HttpContext context, int status, string detail)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "about:blank");
            json.WriteString("title"u8, Title(status));
            json.WriteNumber("status"u8, status);
            json.WriteString("detail"u8, detail);
            json.WriteString("instance"u8, context.Request.Path.Value);
            json.WriteEndObject();
        }

        return Web.Answer.Bytes(context, body.WrittenMemory, "application/problem+json", status);
    }

    static string Title(int status) => Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status) is { Length: > 0 } phrase ? phrase : "Error";
}
