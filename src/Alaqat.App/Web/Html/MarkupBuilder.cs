using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Alaqat.App.Web;

/// <summary>What the compiler calls for an interpolated string that becomes <see cref="Markup"/>: literals are kept, holes are encoded.</summary>
[InterpolatedStringHandler]
readonly struct MarkupBuilder(int literalLength, int formattedCount)
{
    readonly StringBuilder _html = new(literalLength + 24 * formattedCount);

    public void AppendLiteral(string literal) => _html.Append(literal);

    public void AppendFormatted(string? text) => HtmlText.Append(_html, text);

    public void AppendFormatted(Markup markup) => _html.Append(markup.ToString());

    public void AppendFormatted(IEnumerable<Markup> parts)
    {
        foreach (var part in parts)
            _html.Append(part.ToString());
    }

    public void AppendFormatted(int number) => _html.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(long number) => _html.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A length or place in a drawing: two decimals are finer than a screen shows.</summary>
    public void AppendFormatted(double number) => _html.Append(CultureInfo.InvariantCulture, $"{number:0.##}");

    public string Finish() => _html.ToString();
}
