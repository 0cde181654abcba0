using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App.Queueing;

/// <summary>An article as a message: one JSON object as in JSON Lines.</summary>
/// <param name="Id">Hash of all that the article says.</param>
/// <param name="Body">UTF-8.</param>
sealed record ArticleMessage(string Id, ReadOnlyMemory<byte> Body)
{
    /// <summary>What brokers take without being told to.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    public const string ContentType = "application/json";

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Arabic as it is: escaped it would be three times as long.
    static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ArticleMessage Of(Article article)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Writing))
        {
            json.WriteStartObject();
            Write(json, "id", article.Id);
            Write(json, "title", article.Title);
            Write(json, "date", article.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            Write(json, "source", article.Source);
            Write(json, "url", article.Url);
            Write(json, "text", article.Text);
            json.WriteEndObject();
        }

        return new ArticleMessage(ArticleIdentity.Of(article).Hash, body.WrittenMemory);
    }

    /// <summary>The article of a message, or why there is none.</summary>
    public static (Article? Article, string? Problem) Parse(ReadOnlyMemory<byte> body)
    {
        const string Place = "message";
        try
        {
            var item = JsonArticle.Parse(Place, Strict.GetString(body.Span));
            return item.Problem is null ? (item.Article, null) : (null, item.Problem[(Place.Length + 2)..]);
        }
        catch (DecoderFallbackException)
        {
            return (null, "not UTF-8");
        }
    }

    /// <summary>For messages that came without an id.</summary>
    public static string IdOf(ReadOnlyMemory<byte> body) => Convert.ToHexStringLower(SHA256.HashData(body.Span));

    static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
