using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>
/// Plain text to an article. Short lines without final punctuation that stand alone at the top are its outlet and its
/// title (one such line: the title). The text stays whole, so that spans count from its first character.
/// </summary>
static class PlainTextArticle
{
    const int LongestHeading = 120;

    public static Article Of(string text)
    {
        var headings = new List<string>();
        var rest = text.AsSpan();
        while (headings.Count < 3 && Heading(ref rest) is { } heading)
            headings.Add(heading);
        // With nothing under them they are the text itself, and a third one makes the first two no outlet and title.
        if (rest.IsWhiteSpace() || headings.Count is 0 or > 2)
            return new Article(text);
        return new Article(text) { Title = headings[^1], Source = headings.Count == 2 ? headings[0] : null };
    }

    /// <summary>The next line if it is a heading (followed by a blank line); moves past both.</summary>
    static string? Heading(ref ReadOnlySpan<char> rest)
    {
        var body = rest.TrimStart();
        var end = body.IndexOf('\n');
        if (end < 0)
            return null;
        var line = body[..end].Trim();
        var after = body[(end + 1)..];
        var next = after.IndexOf('\n');
        var blank = (next < 0 ? after : after[..next]).IsWhiteSpace();
        if (!blank || line.IsEmpty || line.Length > LongestHeading || char.IsPunctuation(line[^1]) && line[^1] is not (')' or '"' or '\u00BB' or '\u201D' or '\u061F' or '?'))
            return null;
        rest = after;
        return line.ToString();
    }
}
