using System.Text;

namespace Alaqat.App.Web;

/// <summary>
/// A piece of a page or a drawing, safe by the way it is made: <c>Markup.Of($"&lt;p&gt;{text}&lt;/p&gt;")</c> takes its tags from
/// the source code and encodes whatever stands in a hole, unless that is markup itself. Holes in tags stand in quoted attributes.
/// </summary>
readonly struct Markup
{
    readonly string? _html;

    Markup(string html) => _html = html;

    public static Markup Empty => default;

    public bool IsEmpty => string.IsNullOrEmpty(_html);

    public static Markup Of(MarkupBuilder builder) => new(builder.Finish());

    /// <summary>Plain text.</summary>
    public static Markup Text(string? text) => new(HtmlText.Encode(text ?? string.Empty));

    public static Markup When(bool condition, Func<Markup> make) => condition ? make() : Empty;

    public static Markup Join(IEnumerable<Markup> parts)
    {
        var html = new StringBuilder();
        foreach (var part in parts)
            html.Append(part._html);
        return new Markup(html.ToString());
    }

    public static Markup Join(IEnumerable<Markup> parts, Markup separator)
    {
        var html = new StringBuilder();
        var first = true;
        foreach (var part in parts)
        {
            if (!first)
                html.Append(separator._html);
            html.Append(part._html);
            first = false;
        }

        return new Markup(html.ToString());
    }

    public override string ToString() => _html ?? string.Empty;
}
