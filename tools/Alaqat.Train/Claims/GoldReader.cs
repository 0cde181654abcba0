using System.Text.Json;
using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>Reads <c>NAME.units.jsonl</c> and <c>NAME.jsonl</c> of a gold folder.</summary>
static class GoldReader
{
    const string Raw = "raw:";

    public static List<GoldUnit> Read(string folder, string name)
    {
        var claims = Claims(Path.Combine(folder, name + ".jsonl"));
        var units = new List<GoldUnit>();
        foreach (var line in File.ReadLines(Path.Combine(folder, name + ".units.jsonl")))
        {
            if (line.Length == 0)
                continue;
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var id = root.GetProperty("id").GetString()!;
            units.Add(new GoldUnit(
                id,
                Article(root, id, root.GetProperty("text").GetString()!),
                claims.TryGetValue(id, out var own) ? [.. own] : []));
        }

        return units;
    }

    /// <summary>
    /// Our own stand-off annotation: article ids and offsets of <c>gold/extra.*</c> in the repository, whose texts are in
    /// <paramref name="news"/> (<c>politics.jsonl.gz</c>), or for an id <c>raw:N</c> the N-th block between blank lines, from 0,
    /// of <c>raw.txt.gz</c> beside it. Units whose article is not there are left out.
    /// </summary>
    public static List<GoldUnit> ReadStandOff(string folder, string name, string news)
    {
        var claims = Claims(Path.Combine(folder, name + ".jsonl"));
        var wanted = File.ReadLines(Path.Combine(folder, name + ".units.jsonl")).Where(l => l.Length > 0).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return (Id: root.GetProperty("id").GetString()!, Article: root.GetProperty("article").GetString()!, Start: root.GetProperty("start").GetInt32(), End: root.GetProperty("end").GetInt32());
        }).ToLookup(u => u.Article, StringComparer.Ordinal);
        var units = new List<GoldUnit>();
        using var reader = new StreamReader(new System.IO.Compression.GZipStream(File.OpenRead(news), System.IO.Compression.CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            foreach (var unit in wanted[root.GetProperty("id").GetString()!])
            {
                units.Add(new GoldUnit(
                    unit.Id,
                    Article(root, unit.Id, root.GetProperty("text").GetString()![unit.Start..unit.End]),
                    claims.TryGetValue(unit.Id, out var own) ? [.. own] : [],
                    Extra: true));
            }
        }

        var raw = Path.Combine(Path.GetDirectoryName(news)!, "raw.txt.gz");
        if (wanted.Any(w => w.Key.StartsWith(Raw, StringComparison.Ordinal)) && File.Exists(raw))
            AddRaw(raw, wanted.SelectMany(w => w).Where(u => u.Article.StartsWith(Raw, StringComparison.Ordinal)), claims, units);
        return units;
    }

    static void AddRaw(string path, IEnumerable<(string Id, string Article, int Start, int End)> wanted, Dictionary<string, List<GoldClaim>> claims, List<GoldUnit> units)
    {
        using var reader = new StreamReader(new System.IO.Compression.GZipStream(File.OpenRead(path), System.IO.Compression.CompressionMode.Decompress));
        var blocks = reader.ReadToEnd().Split("\n\n");
        foreach (var (id, article, start, end) in wanted.OrderBy(u => u.Id, StringComparer.Ordinal))
        {
            var block = blocks[int.Parse(article.AsSpan(Raw.Length), System.Globalization.CultureInfo.InvariantCulture)];
            units.Add(new GoldUnit(id, new Article(block[start..end]) { Id = id }, claims.TryGetValue(id, out var own) ? [.. own] : [], Extra: true));
        }
    }

    static Dictionary<string, List<GoldClaim>> Claims(string path) =>
        File.ReadLines(path).Where(l => l.Length > 0).Select(ReadClaim).GroupBy(c => c.Doc, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    static Article Article(JsonElement root, string id, string text) => new(text)
    {
        Id = id,
        Title = Text(root, "title"),
        Source = Text(root, "source"),
        Date = DateOnly.TryParseExact(Text(root, "date"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null,
    };

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
