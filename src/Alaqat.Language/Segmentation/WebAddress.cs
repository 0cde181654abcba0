namespace Alaqat.Language;

/// <summary>Recognises web and mail addresses, which are one token.</summary>
static class WebAddress
{
    static readonly string[] Starts = ["http://", "https://", "www."];

    /// <summary>Longest address that is looked for; it bounds the work at each Latin letter.</summary>
    const int MaxLength = 2048;

    /// <summary>Where the address ends that begins at <paramref name="at"/>, or <paramref name="at"/> where none does.</summary>
    public static int EndAt(string text, int at, int limit)
    {
        var rest = text.AsSpan(at, Math.Min(limit - at, MaxLength));
        foreach (var start in Starts)
        {
            if (rest.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return at + Trimmed(rest, start.Length);
        }

        return at + Mail(rest);
    }

    static int Mail(ReadOnlySpan<char> rest)
    {
        var sign = 0;
        while (sign < rest.Length && sign < 64 && (char.IsAsciiLetterOrDigit(rest[sign]) || rest[sign] is '.' or '_' or '-' or '+'))
            sign++;
        if (sign == 0 || sign >= rest.Length || rest[sign] != '@')
            return 0;
        var end = sign + 1;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '.' or '-'))
            end++;
        while (end > sign && rest[end - 1] is '.' or '-')
            end--;
        return rest[sign..end].Contains('.') ? end : 0;
    }

    /// <summary>Up to white space or a letter outside ASCII, without the punctuation that closes the sentence.</summary>
    static int Trimmed(ReadOnlySpan<char> rest, int end)
    {
        var start = end;
        while (end < rest.Length && rest[end] is > ' ' and < '\u007F' and not ('"' or '<' or '>'))
            end++;
        while (end > start && rest[end - 1] is '.' or ',' or ')' or '(' or ']' or '!' or '?' or ':' or ';' or '\'')
            end--;
        return end;
    }
}
