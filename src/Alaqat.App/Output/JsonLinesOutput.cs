using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alaqat.Claims;
using Alaqat.Language;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>Claims as JSON Lines, one claim a line (docs/FORMATS.md). The order of the fields is part of the format.</summary>
static class JsonLinesOutput
{
    /// <summary>Arabic stays readable. The output goes to files and pipes, never into a page.</summary>
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="version">What read the article.</param>
    public static void Write(IBufferWriter<byte> output, string doc, CodedArticle coded, IEnumerable<Claim> claims, AnalysisVersion version)
    {
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var claim in claims)
        {
            Write(json, doc, coded.Article.Text, claim, version);
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }
    }

    /// <summary>One claim as an object; other formats write claims the same way.</summary>
    public static void Write(Utf8JsonWriter json, string doc, string text, Claim claim, AnalysisVersion version)
    {
        json.WriteStartObject();
        json.WriteString("doc"u8, doc);
        json.WriteStartObject("sentence"u8);
        json.WriteNumber("start"u8, claim.Sentence.Start);
        json.WriteNumber("end"u8, claim.Sentence.End);
        json.WriteEndObject();
        Actor(json, "source"u8, claim.Source, text);
        Actor(json, "target"u8, claim.Target, text);
        json.WriteString("type"u8, ClaimNames.Of(claim.Type));
        json.WriteString("status"u8, ClaimNames.Of(claim.Status));
        json.WriteStartArray("holder"u8);
        foreach (var holder in claim.Holder)
            Actor(json, holder, text);
        json.WriteEndArray();
        json.WritePropertyName("trigger"u8);
        Span(json, claim.Trigger, text);
        Spans(json, "reasons"u8, claim.Reasons, text);
        Spans(json, "goals"u8, claim.Goals, text);
        json.WriteString("date"u8, claim.Date?.ToString());
        json.WriteString("place"u8, claim.Place);
        json.WriteNumber("confidence"u8, Math.Round(claim.Confidence, 3));
        json.WriteStartArray("by"u8);
        foreach (var by in claim.By)
            json.WriteStringValue(by);
        json.WriteEndArray();
        json.WriteString("engine"u8, version.Engine);
        json.WriteString("data"u8, version.Data);
        json.WriteEndObject();
    }

    static void Actor(Utf8JsonWriter json, ReadOnlySpan<byte> name, ClaimActor? actor, string text)
    {
        json.WritePropertyName(name);
        if (actor is null)
            json.WriteNullValue();
        else
            Actor(json, actor, text);
    }

    static void Actor(Utf8JsonWriter json, ClaimActor actor, string text)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, actor.Id);
        if (actor.Span is { } span)
        {
            Fields(json, span, text);
            json.WriteString("framing"u8, ClaimNames.Of(actor.Framing));
        }

        json.WriteEndObject();
    }

    static void Spans(Utf8JsonWriter json, ReadOnlySpan<byte> name, TextSpan[] spans, string text)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
            Span(json, span, text);
        json.WriteEndArray();
    }

    static void Span(Utf8JsonWriter json, TextSpan span, string text)
    {
        json.WriteStartObject();
        Fields(json, span, text);
        json.WriteEndObject();
    }

    static void Fields(Utf8JsonWriter json, TextSpan span, string text)
    {
        json.WriteString("text"u8, text.AsSpan(span.Start, span.Length));
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
    }
}
