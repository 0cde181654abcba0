using System.Globalization;
using System.Text.Json;
using Alaqat.Store;

namespace Alaqat.App;

/// <summary>Claims of a store as JSON Lines: the fields of <see cref="JsonLinesOutput"/> in their order, then the article (docs/FORMATS.md).</summary>
sealed class StoredClaimJson(Utf8JsonWriter json, bool withText)
{
    public void Write(StoredClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("doc"u8, claim.Document.Key);
        json.WriteStartObject("sentence"u8);
        json.WriteNumber("start"u8, claim.Sentence.Span.Start);
        json.WriteNumber("end"u8, claim.Sentence.Span.End);
        json.WriteEndObject();
        Actor("source", claim.Source);
        Actor("target", claim.Target);
        json.WriteString("type"u8, ClaimNames.Of(claim.Type));
        json.WriteString("status"u8, ClaimNames.Of(claim.Status));
        json.WriteStartArray("holder"u8);
        foreach (var holder in claim.Holder)
            Actor(holder);
        json.WriteEndArray();
        json.WritePropertyName("trigger"u8);
        Span(claim.Trigger);
        Spans("reasons", claim.Reasons);
        Spans("goals", claim.Goals);
        json.WriteString("date"u8, claim.Date?.ToString());
        json.WriteString("place"u8, claim.Place);
        json.WriteNumber("confidence"u8, Math.Round(claim.Confidence, 3));
        json.WriteStartArray("by"u8);
        foreach (var by in claim.By)
            json.WriteStringValue(by);
        json.WriteEndArray();
        Article(claim.Document);
        json.WriteEndObject();
    }

    void Article(StoredDocument document)
    {
        json.WriteStartObject("article"u8);
        if (withText)
            json.WriteString("title"u8, document.Title);
        json.WriteString("date"u8, document.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("outlet"u8, document.Outlet);
        // Addresses often repeat the title.
        if (withText)
            json.WriteString("url"u8, document.Url);
        json.WriteBoolean("copy"u8, document.CopyOf is not null);
        json.WriteString("engine"u8, document.Version?.Engine);
        json.WriteString("data"u8, document.Version?.Data);
        json.WriteEndObject();
    }

    void Actor(string name, StoredActor? actor)
    {
        json.WritePropertyName(name);
        if (actor is null)
            json.WriteNullValue();
        else
            Actor(actor);
    }

    void Actor(StoredActor actor)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, actor.Id);
        if (actor.Mention is { } mention)
        {
            Fields(mention);
            json.WriteString("framing"u8, ClaimNames.Of(actor.Framing));
        }

        json.WriteEndObject();
    }

    void Spans(string name, IReadOnlyList<StoredSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
            Span(span);
        json.WriteEndArray();
    }

    void Span(StoredSpan span)
    {
        json.WriteStartObject();
        Fields(span);
        json.WriteEndObject();
    }

    void Fields(StoredSpan span)
    {
        if (withText)
            json.WriteString("text"u8, span.Text);
        json.WriteNumber("start"u8, span.Span.Start);
        json.WriteNumber("end"u8, span.Span.End);
    }
}
