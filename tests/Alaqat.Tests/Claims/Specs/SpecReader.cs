using System.Globalization;

namespace Alaqat.Tests;

/// <summary>
/// Reads the examples of a specification. An example is a fenced block <c>```example</c> with lines
/// <c>text:</c>, <c>gloss:</c>, optionally <c>title:</c> and <c>date:</c>, and one <c>claim:</c> for each claim expected
/// (<c>claim: none</c> where there is to be none). Where the engine errs, <c>fixme:</c> says why and <c>gets:</c> what it
/// gives at present: the test then holds the engine to that, so that a repair is noticed.
/// </summary>
static class SpecReader
{
    public const string Open = "```example";
    public const string Close = "```";

    public static List<SpecExample> Read(string path)
    {
        var examples = new List<SpecExample>();
        var fields = new List<(string Key, string Value)>();
        var start = -1;
        var lines = File.ReadAllLines(RepositoryFiles.Path(path));
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line == Open)
            {
                start = i + 1;
                fields.Clear();
            }
            else if (line == Close && start >= 0)
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
        string[] All(string key) => [.. fields.Where(f => f.Key == key && f.Value != "none").Select(f => f.Value)];
        bool Has(string key) => fields.Exists(f => f.Key == key);
        if (!Has("text") || !Has("gloss") || !Has("claim"))
            throw new FormatException($"{origin}: an example needs text, gloss and at least one claim");
        if (Has("fixme") != Has("gets"))
            throw new FormatException($"{origin}: fixme says why, gets says what comes instead; an example has both or neither");
        return new SpecExample(
            origin,
            One("text")!,
            One("title"),
            One("date") is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            All("claim"),
            One("fixme"),
            All("gets"));
    }
}
