using System.Globalization;
using System.Text;

namespace Alaqat.App;

/// <summary>Fields of a record or of an HTTP message: <c>Name: value</c>, up to a blank line.</summary>
sealed class HeaderFields
{
    const int Longest = 32 * 1024;

    readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="first">The line above the fields.</param>
    HeaderFields(string first) => First = first;

    public static HeaderFields None { get; } = new(string.Empty);

    /// <summary>The line above the fields: a version, or a status.</summary>
    public string First { get; }

    public string? this[string name] => _fields.GetValueOrDefault(name);

    public long? Number(string name) => long.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Takes them from a window; null where no blank line ends them within a bound.</summary>
    public static HeaderFields? Take(ByteWindow window)
    {
        window.Fill(Longest);
        var (length, gap) = End(window.Bytes[..Math.Min(window.Bytes.Length, Longest)]);
        if (length < 0)
            return null;
        var lines = Encoding.UTF8.GetString(window.Bytes[..length]).Split('\n');
        window.Skip(length + gap);
        var headers = new HeaderFields(lines[0].Trim());
        string? last = null;
        foreach (var line in lines.Skip(1))
        {
            // A line that begins with a blank goes on with the field before.
            if (line is [' ' or '\t', ..] && last is not null)
                headers._fields[last] = (headers._fields[last] + " " + line.Trim()).Trim();
            else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            {
                last = line[..colon].Trim();
                headers._fields[last] = line[(colon + 1)..].Trim();
            }
        }

        return headers;
    }

    /// <summary>Where the blank line begins, and its length: some crawlers write line feeds alone.</summary>
    static (int Length, int Gap) End(ReadOnlySpan<byte> bytes)
    {
        var strict = bytes.IndexOf("\r\n\r\n"u8);
        var plain = bytes.IndexOf("\n\n"u8);
        return plain >= 0 && (strict < 0 || plain < strict) ? (plain, 2) : (strict, 4);
    }
}
