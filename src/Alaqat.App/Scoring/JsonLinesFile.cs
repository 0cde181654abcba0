using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Alaqat.App;

/// <summary>Files that a whole evaluation rests on: one wrong line ends it, naming file and line.</summary>
static class JsonLinesFile
{
    public static List<T> Read<T>(string path, Func<JsonElement, T> parse)
    {
        var rows = new List<T>();
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                rows.Add(parse(json.RootElement));
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
            {
                throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: {fault.Message}"));
            }
        }

        return rows;
    }

    /// <summary>Opens a text file, unpacked where its name ends in .gz.</summary>
    public static StreamReader Open(string path)
    {
        try
        {
            var file = File.OpenRead(path);
            return new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: cannot be read ({fault.Message}); check the path");
        }
    }

    static IEnumerable<string> Lines(string path)
    {
        using var reader = Open(path);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
