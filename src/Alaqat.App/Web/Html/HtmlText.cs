using System.Text;

namespace Alaqat.App.Web;

/// <summary>Text as HTML shows it and never runs it. The one place where text becomes part of a page or a drawing.</summary>
static class HtmlText
{
    const char Replacement = '\uFFFD';

    /// <summary>
    /// Markup characters become references. Direction overrides, embeddings and isolates are left out, so that no text can
    /// turn the page around it; so are control characters, and half surrogates become U+FFFD.
    /// </summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                default:
                    if (char.IsSurrogate(c))
                    {
                        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                            html.Append(c).Append(text[++i]);
                        else
                            html.Append(Replacement);
                    }
                    else if (!IsDropped(c))
                        html.Append(c);
                    break;
            }
        }
    }

    public static string Encode(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        Append(html, text);
        return html.ToString();
    }

    static bool IsDropped(char c) =>
        c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF'
        || char.IsControl(c) && c is not ('\n' or '\t');
}
