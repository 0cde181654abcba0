using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>Writes whole answers, with a tag by which a client that has the same already is told so.</summary>
static class Answer
{
    public static Task Page(HttpContext context, Markup page, int status = StatusCodes.Status200OK) =>
        Bytes(context, Encoding.UTF8.GetBytes(page.ToString()), "text/html; charset=utf-8", status);

    public static string TagOf(ReadOnlySpan<byte> body) => "\"" + Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12)) + "\"";

    public static async Task Bytes(HttpContext context, ReadOnlyMemory<byte> body, string type, int status = StatusCodes.Status200OK, string? tag = null)
    {
        var response = context.Response;
        response.StatusCode = status;
        if (status == StatusCodes.Status200OK && HttpMethods.IsGet(context.Request.Method))
        {
            tag ??= TagOf(body.Span);
            response.Headers.ETag = tag;
            if (context.Request.Headers.IfNoneMatch.ToString().Split(',').Any(given => given.Trim() is var one && (one == tag || one == "W/" + tag || one == "*")))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.ContentType = type;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>An answer that the browser saves under a name.</summary>
    public static void SaveAs(HttpContext context, string name) => context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
}
