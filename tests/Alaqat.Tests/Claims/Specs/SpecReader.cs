using System.Globalization;

namespace Alaqat.Tests;

/// <summary>
/// Reads the examples of a specification. An example is a fenced block <c>```example</c> with lines
/// <c>text:</c>, <c>gloss:</c>, optionally <c>title:</c> and <c>date:</c>, and one <c>claim:</c> for each claim expected
/// (<c>claim: none</c> where there is to be none).
/// </summary>
static class SpecReader
{
    public static List<SpecExample> Read(string path)
    {
        var examples = new List<SpecExample>();
        var fields = new List<(string Key, string Value)>();
        var start = -1;
        var lines = File.ReadAllLines(RepositoryFiles.Path(path));
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line == "```example")
            {
                start = i + 1;
                fields.Clear();
            }
            else if (line == "```" && start >= 0)
            {
                examples.Add(Example(string.Create(CultureInfo.InvariantCulture, $"{path}:{start}"), fields));
                start = -1;
            }
            else if (start >= 0)
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                if (colon < 0)
                    throw new FormatException($"{path}:{i + 1}: an example line is 'key: value'");
                fields.Add((line[..colon], line[(colon + 2)..].Trim()));
            }
        }

        return examples;
    }

    static SpecExample Example(string origin, List<(string Key, string Value)> fields)
    {
        string? One(string key) => fields.Find(f => f.Key == key).Value;
        var claims = fields.FindAll(f => f.Key == "claim").ConvertAll(f => f.Value);
        if (One("text") is null || One("gloss") is null || claims.Count == 0)
            throw new FormatException($"{origin}: an example needs text, gloss and at least one claim");
        return new SpecExample(
            origin,
            One("text")!,
            One("title"),
            One("date") is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            claims is ["none"] ? [] : [.. claims]);
    }
}
