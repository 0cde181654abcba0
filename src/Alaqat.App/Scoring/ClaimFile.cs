using System.Text.Json;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>Files of gold and system claims: <c>{"doc","source","target","type","status","holder","trigger","reasons","goals"}</c>, one claim a line.</summary>
static class ClaimFile
{
    /// <param name="path">A file of claims.</param>
    /// <param name="units">The texts, in which verbatim spans are looked up; claims of other texts are passed over.</param>
    public static List<CodedClaim> Read(string path, IReadOnlyDictionary<string, ScoredUnit> units) =>
        [.. JsonLinesFile.Read(path, row => Parse(row, units)).OfType<CodedClaim>()];

    /// <summary>A JSON object of id to id.</summary>
    public static ActorAliases Aliases(string? path)
    {
        if (path is null)
            return ActorAliases.None;
        using var reader = JsonLinesFile.Open(path);
        try
        {
            using var json = JsonDocument.Parse(reader.ReadToEnd());
            return new ActorAliases(json.RootElement.EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!, StringComparer.Ordinal));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new UsageException($"{path}: not a JSON object of id to id ({fault.Message})");
        }
    }

    static CodedClaim? Parse(JsonElement row, IReadOnlyDictionary<string, ScoredUnit> units)
    {
        var doc = row.GetProperty("doc").GetString()!;
        if (!units.TryGetValue(doc, out var unit))
            return null;
        var type = row.GetProperty("type").GetString();
        return new CodedClaim
        {
            Doc = doc,
            Source = Actor(Field(row, "source")),
            Target = Actor(Field(row, "target")),
            Type = Enum.TryParse<ClaimType>(type, out var known) ? known : throw new FormatException($"'{type}' is not a claim type"),
            Status = Field(row, "status") is { ValueKind: JsonValueKind.String } status ? status.GetString() : null,
            Holder = [.. Items(row, "holder").Select(item => Actor(item))],
            Trigger = Span(row.GetProperty("trigger"), unit.Text),
            Reasons = [.. Items(row, "reasons").Select(item => Span(item, unit.Text))],
            Goals = [.. Items(row, "goals").Select(item => Span(item, unit.Text))],
            Confidence = Field(row, "confidence") is { ValueKind: JsonValueKind.Number } confidence ? confidence.GetDouble() : null,
        };
    }

    static JsonElement? Field(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value : null;

    static JsonElement[] Items(JsonElement row, string name) =>
        Field(row, name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];

    /// <summary>An id, or an object with one.</summary>
    static string? Actor(JsonElement? actor) => actor switch
    {
        { ValueKind: JsonValueKind.String } id => id.GetString(),
        { ValueKind: JsonValueKind.Object } value => Actor(Field(value, "id")),
        _ => null,
    };

    /// <summary>An object with offsets, or a verbatim string, which stands where it is first found.</summary>
    static TextSpan Span(JsonElement span, string text)
    {
        if (span.ValueKind == JsonValueKind.Object)
            return new TextSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
        var words = span.GetString()!;
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? default : new TextSpan(start, start + words.Length);
    }
}
