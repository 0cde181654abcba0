using System.Text.Json;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Reads <c>NAME.units.jsonl</c> and <c>NAME.jsonl</c> of a gold folder.</summary>
static class GoldReader
{
    public static List<GoldUnit> Read(string folder, string name)
    {
        var claims = new Dictionary<string, List<GoldClaim>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, name + ".jsonl")))
        {
            if (line.Length == 0)
                continue;
            var claim = ReadClaim(line);
            if (!claims.TryGetValue(claim.Doc, out var list))
                claims.Add(claim.Doc, list = []);
            list.Add(claim);
        }

        var units = new List<GoldUnit>();
        foreach (var line in File.ReadLines(Path.Combine(folder, name + ".units.jsonl")))
        {
            if (line.Length == 0)
                continue;
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var id = root.GetProperty("id").GetString()!;
            var date = Text(root, "date");
            units.Add(new GoldUnit(
                id,
                new Article(root.GetProperty("text").GetString()!)
                {
                    Id = id,
                    Title = Text(root, "title"),
                    Source = Text(root, "source"),
                    Date = DateOnly.TryParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null,
                },
                claims.TryGetValue(id, out var own) ? [.. own] : []));
        }

        return units;
    }

    static GoldClaim ReadClaim(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new GoldClaim(
            root.GetProperty("doc").GetString()!,
            Text(root, "source") ?? "",
            Text(root, "target") ?? "",
            Enum.Parse<ClaimType>(root.GetProperty("type").GetString()!),
            Enum.Parse<ClaimStatus>(root.GetProperty("status").GetString()!, ignoreCase: true),
            [.. root.GetProperty("holder").EnumerateArray().Select(h => h.GetString()!)],
            Span(root.GetProperty("trigger")),
            [.. root.GetProperty("reasons").EnumerateArray().Select(Span)],
            [.. root.GetProperty("goals").EnumerateArray().Select(Span)]);
    }

    static TextSpan Span(JsonElement element) => new(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());

    static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
