using System.Text.Json;
using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>Files of the Arabic event GSR, JSON Lines: detection sets have votes, span sets the annotators' words.</summary>
static class GsrFile
{
    public static List<GsrSentence> Read(string path) => JsonLinesFile.Read(path, Parse);

    static GsrSentence Parse(JsonElement row)
    {
        var name = (row.TryGetProperty("event", out var value) || row.TryGetProperty("event_type", out value) ? value : default).GetString();
        var type = Enum.TryParse<ClaimType>(name, out var known) ? known : throw new FormatException($"'{name}' is not a claim type");
        var label = row.TryGetProperty("label", out var voted) ? voted.GetString() : null;
        var spans = row.TryGetProperty("spans", out var marked) ? marked.EnumerateArray().Select(Annotation).ToList() : [];
        return new GsrSentence(row.TryGetProperty("id", out var id) ? id.GetString() : null, row.GetProperty("text").GetString()!, type, label, spans);
    }

    static GsrAnnotation Annotation(JsonElement span) => new(Words(span, "source_actor"), Words(span, "target_actor"));

    static List<string> Words(JsonElement span, string name) => [.. span.GetProperty(name).EnumerateArray().Select(word => word.GetString()!)];
}
