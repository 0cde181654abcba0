using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>Styles, scripts and pictures of the page, from inside the program. An address is looked up in a table; it never becomes a path.</summary>
static class Assets
{
    const string Prefix = "web/";

    public static FrozenDictionary<string, (byte[] Body, string Type)> Load() =>
        typeof(Assets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..], name => (Bytes(name), Type(name)), StringComparer.Ordinal);

    public static byte[] Bytes(string resource)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException(resource + " is not in the program");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static Task Serve(HttpContext context, FrozenDictionary<string, (byte[] Body, string Type)> assets)
    {
        if (!assets.TryGetValue(context.Request.RouteValues["name"] as string ?? string.Empty, out var asset))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.Headers.CacheControl = "public, max-age=300";
        return Answer.Bytes(context, asset.Body, asset.Type);
    }

    static string Type(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
