using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.App.Web;

/// <summary>What reading a text gave, as one JSON object: its claims in the format of <c>alaqat read</c>.</summary>
static class ReadAnswer
{
    /// <summary>Arabic stays readable, markup characters are escaped: the answer may be looked at in a browser.</summary>
    public static JsonWriterOptions Json { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(IBufferWriter<byte> output, CodedArticle coded, AnalysisVersion version)
    {
        using var json = new Utf8JsonWriter(output, Json);
        json.WriteStartObject();
        json.WriteNumber("count"u8, coded.Claims.Length);
        json.WriteStartArray("claims"u8);
        foreach (var claim in coded.Claims)
            JsonLinesOutput.Write(json, coded.Article.Id ?? "text", coded.Article.Text, claim, version);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
