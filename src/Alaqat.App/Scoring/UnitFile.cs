using System.Text.Json;
using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>Files of texts to be coded: JSON Lines of articles, each with its id.</summary>
static class UnitFile
{
    public static List<Article> Read(string path) => JsonLinesFile.Read(path, Parse);

    static Article Parse(JsonElement row) => new(row.GetProperty("text").GetString()!)
    {
        Id = row.GetProperty("id").GetString() ?? throw new FormatException("a unit needs an \"id\""),
        Title = Text(row, "title"),
        Source = Text(row, "source"),
        Date = TextDates.Parse(Text(row, "date")),
    };

    static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
