using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>By what an article is known, and whether it changed.</summary>
/// <param name="Key">Its id, or <c>sha256:</c> and half of its hash where it has none. An id that is longer than an index takes is known by its own hash.</param>
/// <param name="Hash">SHA-256 of everything that was given, as lower-case hexadecimal.</param>
public sealed record ArticleIdentity(string Key, string Hash)
{
    const int KeyDigits = 32;

    /// <summary>Bytes of the longest key.</summary>
    const int MostBytes = 2000;

    public static ArticleIdentity Of(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, StoredText.Clean(article.Title));
        Add(hash, article.Date is { } day ? StoredDays.Of(day).ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
        Add(hash, StoredText.Clean(article.Source));
        Add(hash, StoredText.Clean(article.Url));
        Add(hash, article.Text);
        var digits = Convert.ToHexStringLower(hash.GetHashAndReset());
        return new ArticleIdentity(article.Id is { Length: > 0 } id ? KeyOf(StoredText.Clean(id)) : "sha256:" + digits[..KeyDigits], digits);
    }

    static string KeyOf(string id) =>
        Encoding.UTF8.GetBytes(id) is var bytes && bytes.Length > MostBytes ? "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes))[..KeyDigits] : id;

    /// <summary>Each part with its length before it, so that no two articles run together into the same bytes.</summary>
    static void Add(IncrementalHash hash, string? part)
    {
        var bytes = part is null ? [] : Encoding.UTF8.GetBytes(part);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, part is null ? -1 : bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
