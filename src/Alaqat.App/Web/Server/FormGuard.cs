using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>
/// Proof that a form was made by this server for this browser: the form carries a keyed hash of a random cookie that other
/// sites can neither read nor send along. The key lives as long as the process.
/// </summary>
sealed class FormGuard
{
    public const string Field = "guard";
    const string Cookie = "alaqat-form";
    const int CookieBytes = 16;

    readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>The value for a form; sets the cookie where the browser has none.</summary>
    public string Issue(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { Length: 2 * CookieBytes } nonce)
        {
            nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CookieBytes));
            context.Response.Cookies.Append(Cookie, nonce, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/" });
        }

        return Sign(nonce);
    }

    /// <summary>Whether a request that changes or costs something comes from a page of this server.</summary>
    public bool Accepts(HttpRequest request, string? given) =>
        IsSameOrigin(request)
        && given is not null && request.Cookies[Cookie] is { } nonce
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(nonce)), Encoding.UTF8.GetBytes(given));

    /// <summary>Browsers tell where a request comes from; programs that tell nothing are no danger to a browser's user.</summary>
    public static bool IsSameOrigin(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none"))
            return false;
        var origin = request.Headers.Origin.ToString();
        // Host and port alone: behind a proxy with TLS the server itself sees plain HTTP.
        return origin.Length == 0 || Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }

    string Sign(string nonce) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(nonce)));
}
