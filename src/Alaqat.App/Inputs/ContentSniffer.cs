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
        return start.StartsWith("<") && HtmlTag().IsMatch(head) ? InputKind.Html : InputKind.Text;
    }

    [GeneratedRegex("<(!doctype\\s+html|html|head|body|article|main|div|p|h1|meta)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlTag();
}
