using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Alaqat.App.Web;

/// <summary>Asks for the token where the server listens beyond loopback: in a header, or once in a form and then by a cookie. Never in an address.</summary>
sealed class TokenGate(string? token)
{
    const string Cookie = "alaqat-session";
    const string Scheme = "Bearer ";

    readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    readonly byte[]? _token = token is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(token));

    public bool IsOpen => _token is null;

    public bool Lets(HttpRequest request)
    {
        if (_token is null)
            return true;
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return Knows(header[Scheme.Length..].Trim());
        return request.Cookies[Cookie] is { } session && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(session), Encoding.UTF8.GetBytes(Session()));
    }

    /// <summary>Compares hashes in constant time, so that neither length nor content shows in how long it takes.</summary>
    public bool Knows(string given) => _token is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), _token);

    public void Remember(HttpContext context) => context.Response.Cookies.Append(
        Cookie,
        Session(),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/" });

    string Session() => Convert.ToHexStringLower(HMACSHA256.HashData(_key, _token!));
}
