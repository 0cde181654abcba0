using System.Text.RegularExpressions;

namespace Alaqat.App;

/// <summary>Tells how a text is written by its first characters.</summary>
static partial class ContentSniffer
{
    public static InputKind Kind(string head)
    {
        var start = head.AsSpan().TrimStart();
        if (start.StartsWith("{"))
            return InputKind.Jsonl;
        if (!start.StartsWith("<"))
            return TableColumns.Guess(head) is null ? InputKind.Text : InputKind.Csv;
        var first = FirstElement().Match(head).Groups[1].Value;
        if (first is "rss" or "feed" or "rdf:RDF" or "RDF")
            return InputKind.Feed;
        return HtmlTag().IsMatch(head) ? InputKind.Html : InputKind.Text;
    }

    [GeneratedRegex("<([A-Za-z][\\w:]*)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstElement();

    [GeneratedRegex("<(!doctype\\s+html|html|head|body|article|main|div|p|h1|meta)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlTag();
}
