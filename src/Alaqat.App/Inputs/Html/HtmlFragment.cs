namespace Alaqat.App;

/// <summary>Text of a piece of markup that has nothing around it: all of it is content.</summary>
static class HtmlFragment
{
    /// <summary>Its paragraphs, a blank line between them.</summary>
    public static string Text(string markup, InputLimits limits)
    {
        if (markup.Length > limits.PageLength)
            throw new RefusedInputException(limits.PageTooLong);
        using var page = HtmlTree.Parse(markup, limits);
        return HtmlMainText.All(page);
    }

    /// <summary>A title or the like, on one line.</summary>
    public static string Line(string text)
    {
        if (text.AsSpan().IndexOfAny('<', '&') >= 0 && text.Length < 10_000)
        {
            using var page = HtmlTree.Parse(text, new InputLimits());
            text = page.Body?.TextContent ?? string.Empty;
        }

        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
