using System.IO.Compression;

namespace Alaqat.Train;

/// <summary>Reads raw news (text, gzipped, one paragraph a line) as lists of folded tokens.</summary>
static class RawText
{
    /// <summary>Paragraphs as tokens: runs of letters, runs of digits, single other characters; light keys.</summary>
    public static IEnumerable<List<string>> Paragraphs(string path)
    {
        using var file = File.OpenRead(path);
        using var gzip = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        var cache = new Dictionary<string, string>(StringComparer.Ordinal);
        var lookup = cache.GetAlternateLookup<ReadOnlySpan<char>>();
        while (reader.ReadLine() is { } line)
        {
            var tokens = new List<string>();
            for (var i = 0; i < line.Length;)
            {
                var end = End(line, i);
                if (end > i)
                {
                    var token = line.AsSpan(i, end - i);
                    if (!lookup.TryGetValue(token, out var key))
                        lookup[token] = key = Alaqat.Language.FormFolding.Light(token.ToString());
                    tokens.Add(key);
                }

                i = Math.Max(end, i + 1);
            }

            if (tokens.Count > 0)
                yield return tokens;
        }
    }

    /// <summary>The end of the token that starts here; the start itself for white space and invisible characters.</summary>
    static int End(string line, int start)
    {
        var kind = Kind(line[start]);
        if (kind == TokenKind.None)
            return start;
        var end = start + 1;
        while (kind != TokenKind.Sign && end < line.Length && Kind(line[end]) == kind)
            end++;
        return end;
    }

    static TokenKind Kind(char c) =>
        char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format ? TokenKind.None
        : char.IsDigit(c) ? TokenKind.Digits
        : char.IsLetter(c) || c == '\u0640' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark ? TokenKind.Letters
        : TokenKind.Sign;

    enum TokenKind
    {
        None,
        Letters,
        Digits,
        Sign,
    }
}
