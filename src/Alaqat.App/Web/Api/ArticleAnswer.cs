using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>An article with its text and claims, as one JSON object.</summary>
static class ArticleAnswer
{
    public static byte[] Json(StoredArticle article, IEnumerable<StoredClaim> claims)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, ReadAnswer.Json))
        {
            var document = article.Document;
            json.WriteStartObject();
            json.WriteString("doc"u8, document.Key);
            json.WriteString("title"u8, document.Title);
            json.WriteString("date"u8, document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("outlet"u8, document.Outlet);
            json.WriteString("url"u8, document.Url);
            json.WriteString("text"u8, article.Text);
            json.WriteString("engine"u8, article.Version.Engine);
            json.WriteString("data"u8, article.Version.Data);
            json.WriteStartArray("claims"u8);
            var writer = new StoredClaimJson(json, withText: true);
            foreach (var claim in claims)
                writer.Write(claim);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return body.WrittenSpan.ToArray();
    }
}
